import { describe, expect, it } from 'vitest';
import { plainText } from '#markdown/plain-text';
import { loadSample, swap } from '../../unit/sample-content.ts';
import { idsIn, renderArticle, renderText } from '../render.ts';

const quiet = 'articles/going-quiet.mdx';

/** The text of an article with this in the middle of its body. */
const inArticle = (text: string) =>
  renderArticle('going-quiet', { [quiet]: swap(['Wait a little', `${text}\n\nWait a little`]) });

describe('a citation on a page', () => {
  it.each([
    ['in brackets', '[@papp-2009]', '(Papp et al., 2009)'],
    ['in the sentence', '@papp-2009', 'Papp et al. (2009)'],
    ['by year alone', '[-@papp-2009]', '(2009)'],
    ['with words and a page', '[see @papp-2009, p. 7]', '(see Papp et al., 2009, p. 7)'],
    [
      'of two sources',
      '[@papp-2009, p. 7; also @samhsa-988]',
      '(Papp et al., 2009, p. 7; also SAMHSA, n.d.)',
    ],
  ])('%s reads as APA has it', async (_, source, expected) => {
    expect(plainText(await renderText(`So ${source}.`))).toBe(`So ${expected}.`);
  });

  it('leads to the list of all sources', async () => {
    expect(await renderText('So [@papp-2009].')).toBe(
      '<p>So <span class="inline-block"><a href="/references/#papp-2009">(Papp et al., 2009)</a>.</span></p>',
    );
  });

  it('leads there under a base path as well', async () => {
    const site = loadSample({}, { BASE_PATH: '/blog' });
    expect(await renderText('So @papp-2009.', {}, { site })).toContain(
      '<a href="/blog/references/#papp-2009">',
    );
  });

  it('joins two authors with “and” where they are part of the sentence', async () => {
    const site = loadSample({
      'references.json': swap([
        '      {\n        "family": "Kouros",\n        "given": "Chrystyna D."\n      },\n',
        '',
      ]),
    });
    const html = await renderText('As @papp-2009 say [@papp-2009].', {}, { site });
    expect(plainText(html)).toBe('As Papp and Cummings (2009) say (Papp & Cummings, 2009).');
  });

  it.each([
    ['an e-mail address', 'Ask we@example.com.', 'Ask we@example.com.'],
    ['code', 'Write `[@papp-2009]`.', 'Write [@papp-2009].'],
  ])('is not seen in %s', async (_, text, expected) => {
    const html = await renderText(text);
    expect(plainText(html)).toBe(expected);
    expect(html).not.toContain('/references/');
  });

  it('of a source that nobody knows shows its key, for the preview of a draft', async () => {
    expect(await renderText('So [@nobody, p. 7].')).toBe('<p>So nobody.</p>');
  });
});

describe('a citation in an article', () => {
  it('counts its uses over all texts of the page, and explains the source at the first', async () => {
    const { html } = await inArticle('Two @papp-2009 [@samhsa-988; @papp-2009].');
    expect(idsIn(html, 'cite-')).toEqual([
      'cite-papp-2009',
      'cite-papp-2009-2',
      'cite-papp-2009-3',
      'cite-papp-2009-4',
      'cite-samhsa-988',
      'cite-papp-2009-5',
    ]);
    expect(html.match(/popovertarget="note-papp-2009"/g)).toHaveLength(5);
    expect(html.match(/href="#ref-papp-2009"/g)).toHaveLength(5);
  });

  it('says what kind of study it is at its first use, and nothing that is read in the sentence', async () => {
    const { html } = await inArticle('Two @papp-2009 [@papp-2009].');
    expect(
      html.match(
        /<span class="margin-note" data-label="Papp et al., 2009" data-note="Diary study">/g,
      ),
    ).toHaveLength(1);
    expect(plainText(html)).toContain('Two Papp et al. (2009) (Papp et al., 2009).');
  });

  it('says how many were studied, where that is known', async () => {
    const { html } = await renderArticle('going-quiet', {
      'references.json': swap(['"diary study"', '"diary study", "size": "116 couples"']),
    });
    expect(html).toContain('data-note="Diary study, 116 couples"');
  });

  it('keeps its signs with its link, so that no line begins with one', async () => {
    const { html } = await inArticle('So [see @papp-2009, p. 7; @samhsa-988]. It goes on.');
    const labels = [...html.matchAll(/<span class="cite"[^>]*>(.*?)<button/gs)].map(([, text]) =>
      text!.trim(),
    );
    expect(labels.slice(2, 4)).toEqual([
      expect.stringMatching(/^<a [^>]*>\(see Papp .*, p\. 7;<\/a>$/),
      expect.stringMatching(/^<a [^>]*>SAMHSA, n\.d\.\)<\/a>\.$/),
    ]);
    expect(plainText(html)).toContain(
      'So (see Papp et al., 2009, p. 7; SAMHSA, n.d.). It goes on.',
    );
  });

  it('is not counted in the help box, whose sources lead to the list of all', async () => {
    const { html } = await renderArticle('going-quiet');
    expect(html).toContain('<a href="/references/#samhsa-988">(SAMHSA, n.d.)</a>');
    expect(idsIn(html, 'cite-samhsa')).toEqual([]);
  });

  it('begins to count anew with each page', async () => {
    const first = await renderArticle('going-quiet');
    const second = await renderArticle('going-quiet');
    expect(idsIn(second.html)).toEqual(idsIn(first.html));
    expect(idsIn(second.html, 'cite-')[0]).toBe('cite-papp-2009');
  });
});

it('the uses that the library counts are the anchors in the page', async () => {
  const { article, html } = await inArticle(
    '*One* [@papp-2009]\n\n- `[@papp-2009]` is code [@papp-2009].\n- @papp-2009 [claim: pressing-and-silence]\n\n<Safety />\n\n<Safety />\n\n> Q [claim: pressing-and-silence; quiet-means-leaving]',
  );
  expect([...article.citations]).toEqual([['papp-2009', 6]]);
  expect(idsIn(html, 'cite-papp-2009')).toHaveLength(6);
  expect([...article.claimUses].toSorted()).toEqual([
    ['pressing-and-silence', 2],
    ['quiet-means-leaving', 2],
  ]);
  expect(idsIn(html, 'claim-').toSorted()).toEqual([
    'claim-pressing-and-silence',
    'claim-pressing-and-silence-2',
    'claim-quiet-means-leaving',
    'claim-quiet-means-leaving-2',
  ]);
  expect(new Set(idsIn(html)).size).toBe(idsIn(html).length);
});
