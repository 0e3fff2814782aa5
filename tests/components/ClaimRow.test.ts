import { expect, it } from 'vitest';
import ClaimRow from '#components/ClaimRow.astro';
import { plainText } from '#markdown/plain-text';
import { loadSample, swap } from '../unit/sample-content.ts';
import { render } from './render.ts';

async function row(id: string, files = {}): Promise<string> {
  const site = loadSample(files);
  const claim = site.library.claimById.get(id)!;
  const references = site.library.references.filter((entry) => claim.references.includes(entry.id));
  return render(ClaimRow, { props: { claim, references } }, { site });
}

it('a row of the ledger says the verdict, the evidence, its sources and where it is used', async () => {
  const html = await row('pressing-and-silence');
  expect(plainText(html)).toBe(
    '2 Claim: Pressing and silence go together. Well supported Diaries of couples show both on the same days. Checked February 3, 2026 Sources Papp et al., 2009 (diary study) Told in How to come back after silence Address Link to this row',
  );
  expect(html).toContain('href="/articles/coming-back/#claim-pressing-and-silence"');
});

it('it keeps the anchors that it had before', async () => {
  const redirects = { '/evidence/#old': '/evidence/#pressing-and-silence', '/faq/#x': '/faq/' };
  const html = await row('pressing-and-silence', { 'redirects.json': JSON.stringify(redirects) });
  expect(html).toMatch(/id="pressing-and-silence"[^>]*>\s*<span id="old"><\/span>/);
  expect(html).not.toContain('id="x"');
});

it('its evidence is Markdown, with citations and links', async () => {
  const html = await row('pressing-and-silence', {
    'claims/pressing-and-silence.md': swap([
      'Diaries of couples',
      '*Diaries*, as @papp-2009 and [all](/articles/) say,',
    ]),
  });
  expect(html).toContain('<em>Diaries</em>');
  expect(html).toContain('<a href="/references/#papp-2009">Papp et al. (2009)</a>');
  expect(html).toContain('<a href="/articles/">all</a>');
});

it('it names each of several places', async () => {
  const html = await row('pressing-and-silence', {
    'articles/coming-back.mdx': swap([
      'Pressing and silence go together. [claim: pressing-and-silence]',
      'They go together. [claim: pressing-and-silence]\n\nTruly. [claim: pressing-and-silence]',
    ]),
  });
  expect(html).toContain('href="/articles/coming-back/#claim-pressing-and-silence-2"');
  expect(plainText(html)).toContain('How to come back after silence again (2)');
});

it('one that no text marks leads to its article', async () => {
  const html = await row('pressing-and-silence', {
    'articles/coming-back.mdx': swap(['[claim: pressing-and-silence]', '[@papp-2009]']),
  });
  expect(plainText(html)).toContain('Belongs to Why a partner goes quiet');
  expect(html).toContain('href="/articles/going-quiet/"');
});
