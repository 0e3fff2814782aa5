import { describe, expect, it } from 'vitest';
import { articleProse } from '#markdown/article-prose';
import type { LedgerClaim, Question, SourceEntry } from '#evidence/library';
import { readText } from '#markdown/text';
import { plainText } from '#markdown/plain-text';
import { Renderer } from '#markdown/rendering';
import { loadSample, swap } from '../sample-content.ts';

const article = 'articles/going-quiet.mdx';
const inArticle = (source: string) => loadSample().renderer('article').blocks(source);
const onPage = (source: string) => loadSample().renderer('page').blocks(source);

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
  ])('%s reads as APA has it', (_, source, expected) => {
    expect(plainText(onPage(`So ${source}.`))).toBe(`So ${expected}.`);
  });

  it('leads to the references page', () => {
    expect(onPage('So [@papp-2009].')).toBe(
      '<p>So (<a href="/references/#papp-2009">Papp et al., 2009</a>).</p>',
    );
  });

  it('joins two authors with “and” where they are part of the sentence', () => {
    const authors = swap([
      '      {\n        "family": "Kouros",\n        "given": "Chrystyna D."\n      },\n',
      '',
    ]);
    const renderer = loadSample({ 'references.json': authors }).renderer();
    expect(plainText(renderer.blocks('As @papp-2009 say [@papp-2009].'))).toBe(
      'As Papp and Cummings (2009) say (Papp & Cummings, 2009).',
    );
  });

  it('leaves e-mail addresses and code alone', () => {
    expect(plainText(onPage('Ask we@example.com or `[@papp-2009]`.'))).toBe(
      'Ask we@example.com or [@papp-2009].',
    );
  });

  it.each([
    ['[@nobody]', 'Unknown source "nobody"'],
    ['[claim: nothing]', 'Unknown claim "nothing"'],
  ])('is not made up for %s', (source, message) => {
    expect(() => onPage(source)).toThrow(message);
  });
});

describe('a citation in an article', () => {
  it('counts its uses over all texts of the page, and explains the source at the first', () => {
    const renderer = loadSample().renderer('article');
    const html = [
      renderer.inline('One [@papp-2009].'),
      renderer.blocks('Two @papp-2009 [@samhsa-988; @papp-2009].'),
    ].join('');
    expect(idsIn(html, 'cite-')).toEqual([
      'cite-papp-2009',
      'cite-papp-2009-2',
      'cite-samhsa-988',
      'cite-papp-2009-3',
    ]);
    expect(idsIn(html, 'note-')).toEqual(['note-papp-2009', 'note-samhsa-988']);
    expect(html.match(/popovertarget="note-papp-2009"/g)).toHaveLength(3);
    expect(html.match(/href="#ref-papp-2009"/g)).toHaveLength(3);
  });

  it('keeps its signs with its link, so that no line begins with one', () => {
    const html = inArticle('So [see @papp-2009, p. 7; @samhsa-988].');
    const spans = [...html.matchAll(/<span class="cite"[^>]*>(.*?)<\/span>/g)].map(
      ([, text]) => text,
    );
    expect(spans).toEqual([
      expect.stringMatching(/^<a .*>\(see Papp .*, p\. 7;<\/button>$/),
      expect.stringMatching(/^<a .*\)<\/button>\.$/),
    ]);
  });

  it('begins to count anew with each page', () => {
    expect(idsIn(inArticle('@papp-2009'), 'cite-')).toEqual(['cite-papp-2009']);
    expect(idsIn(inArticle('@papp-2009'), 'cite-')).toEqual(['cite-papp-2009']);
  });
});

describe('the counts of the library', () => {
  it('are those of the anchors in the page', () => {
    const text =
      '*One* [@papp-2009]\n\n- `[@papp-2009]` is code [@papp-2009].\n- @papp-2009 [claim: pressing-and-silence]\n\n<Safety />\n\n<Safety />\n\n> Q [claim: pressing-and-silence; quiet-means-leaving]\n\n';
    const { library, renderer } = loadSample({
      [article]: swap(['Wait a little', `${text}Wait a little`]),
    });
    const published = library.articles.find(({ slug }) => slug === 'going-quiet')!;
    const { citations, claimUses } = published;
    const { answer, keyPoints, body, faq } = articleProse(published);
    const page = renderer('article');
    const html = [
      page.blocks(answer),
      ...keyPoints.map((point) => page.inline(point)),
      page.blocks(body),
      ...faq.map((question) => page.blocks(question)),
    ].join('');
    expect([...citations]).toEqual([['papp-2009', 6]]);
    expect(idsIn(html, 'cite-papp-2009')).toHaveLength(6);
    expect([...claimUses].toSorted()).toEqual([
      ['pressing-and-silence', 2],
      ['quiet-means-leaving', 2],
    ]);
    expect(idsIn(html, 'claim-').sort()).toEqual(['claim-1', 'claim-1-2', 'claim-2', 'claim-2-2']);
    expect(new Set(idsIn(html, '')).size).toBe(idsIn(html, '').length);
  });
});

describe('a claim marker', () => {
  it('is a label that leads to the ledger', () => {
    expect(onPage('So. [claim: quiet-means-leaving]')).toBe(
      '<p>So. <a href="/evidence/#quiet-means-leaving" class="verdict no-good-evidence">Claim 1: no good evidence found</a></p>',
    );
  });
});

describe('headings', () => {
  it('have the anchors the document lists', () => {
    const source = '## Name a *time*\n\n## Name a time\n\n## References';
    const { sections } = readText(source).document;
    const html = onPage(source);
    for (const { slug } of sections) expect(html).toContain(`<h2 id="${slug}">`);
    expect(sections.map(({ slug }) => slug)).toEqual([
      'name-a-time',
      'name-a-time-1',
      'references-1',
    ]);
  });
});

describe('a link to a row', () => {
  const far = { id: 'far', index: 120 };
  const renderer = new Renderer({
    reference: (key) => (key === far.id ? (far as SourceEntry) : undefined),
    claim: (id) => (id === far.id ? (far as LedgerClaim) : undefined),
    question: (id) => (id === far.id ? (far as Question) : undefined),
    component: () => ({ html: '' }),
  });

  it.each([
    ['/evidence/#far', '/evidence/2/#far'],
    ['/references/#far', '/references/2/#far'],
    ['/faq/#far', '/faq/3/#far'],
    ['/evidence/#other', '/evidence/#other'],
    ['/evidence/', '/evidence/'],
    ['#far', '#far'],
  ])('written %s leads to %s', (written, path) => {
    expect(renderer.blocks(`[Row](${written})`)).toBe(`<p><a href="${path}">Row</a></p>`);
  });
});

describe('components', () => {
  const renderer = new Renderer({
    reference: () => undefined,
    claim: () => undefined,
    question: () => undefined,
    component: (name, attributes) =>
      name === 'Box'
        ? { markdown: '- **Call** [988](tel:988)', className: 'safety' }
        : { html: `<b>${attributes['alt']}</b>` },
  });

  it('stand where the author put them, as Markdown or as HTML', () => {
    expect(renderer.blocks('A\n\n<Box />\n\n<Other alt="x" />\n\nB')).toBe(
      '<p>A</p><section class="safety" aria-labelledby="safety"><h2 id="safety">If you are not safe</h2><ul><li><strong>Call</strong> <a href="tel:988">988</a></li></ul></section><b>x</b><p>B</p>',
    );
  });

  it('may stand within a sentence', () => {
    expect(renderer.inline('A <Other alt="x" /> B')).toBe('A <b>x</b> B');
  });
});

describe('inline text', () => {
  it('loses its paragraph, but not several', () => {
    const renderer = loadSample().renderer();
    expect(renderer.inline('One *two*.\n')).toBe('One <em>two</em>.');
    expect(renderer.inline('One.\n\nTwo.')).toBe('<p>One.</p><p>Two.</p>');
  });
});

function idsIn(html: string, beginning: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)]
    .map(([, id]) => id!)
    .filter((id) => id.startsWith(beginning));
}
