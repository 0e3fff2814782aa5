import { describe, expect, it } from 'vitest';
import { plainText } from '#markdown/plain-text';
import { loadSample, swap } from '../../unit/sample-content.ts';
import { idsIn, renderArticle, renderText } from '../render.ts';

describe('the mark of a claim', () => {
  it('is a label beside its words that leads to the ledger', async () => {
    expect(await renderText('So. [claim: quiet-means-leaving]')).toBe(
      '<p>So.\u00A0<a href="/evidence/#quiet-means-leaving" class="verdict no-good-evidence"><span class="unseen">(Claim 1: </span>No good evidence<span class="unseen"> found)</span></a></p>',
    );
  });

  it('leads there under a base path as well', async () => {
    const site = loadSample({}, { BASE_PATH: '/blog' });
    expect(await renderText('So. [claim: quiet-means-leaving]', {}, { site })).toContain(
      'href="/blog/evidence/#quiet-means-leaving"',
    );
  });

  it('may name several claims', async () => {
    const html = await renderText('So. [claim: quiet-means-leaving; pressing-and-silence]');
    expect(plainText(html)).toBe('So. (Claim 1: No good evidence found) (Claim 2: Well supported)');
  });

  it('shows nothing for a claim that is not in the ledger', async () => {
    expect(await renderText('So. [claim: nothing]')).toBe('<p>So.</p>');
  });

  it('has in an article an anchor for each use, to which the ledger leads', async () => {
    const { html } = await renderArticle('going-quiet', {
      'articles/going-quiet.mdx': swap(
        ['Silence may follow an argument.', 'Silence may follow. [claim: quiet-means-leaving]'],
        ['Not by itself.', 'Not by itself. [claim: quiet-means-leaving]'],
      ),
    });
    expect(idsIn(html, 'claim-')).toEqual([
      'claim-quiet-means-leaving',
      'claim-quiet-means-leaving-2',
      'claim-quiet-means-leaving-3',
    ]);
  });
});
