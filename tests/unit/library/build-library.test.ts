import { describe, expect, it } from 'vitest';
import type { Library } from '#library/library';
import { buildLibrary } from '#library/build-library';
import { isPublished } from '#library/content';
import type { Files } from '../sample-content.ts';
import { loadSample, readSample, swap, TODAY } from '../sample-content.ts';

const quiet = 'articles/going-quiet.mdx';
const back = 'articles/coming-back.mdx';
const library = (files: Files = {}) => loadSample(files).library;

describe('what is published', () => {
  it.each([
    ['published', '2026-03-01', true],
    ['published', '2026-02-28', true],
    ['published', '2026-03-02', false],
    ['in-review', '2026-02-28', false],
    ['draft', '2026-02-28', false],
  ] as const)('“%s” on %s: %s', (status, published, expected) => {
    const { articles } = library();
    expect(isPublished({ ...articles[0]!, status, published }, '2026-03-01')).toBe(expected);
  });

  it.each([
    ['a draft', swap(['status: published', 'status: draft'])],
    ['a text in review', swap(['status: published', 'status: in-review'])],
    [
      'an article of tomorrow',
      swap(
        ['published: 2026-01-10', 'published: 2026-03-02'],
        ['modified: 2026-02-01', 'modified: 2026-03-02'],
      ),
    ],
  ])('leaves %s out of everything', (_, edit) => {
    const { articles, questions, claims, references } = library({
      [quiet]: edit,
      [back]: swap([' [claim: pressing-and-silence]', '']),
    });
    expect(articles.map(({ slug }) => slug)).toEqual(['coming-back']);
    expect(questions).toEqual([]);
    expect(claims).toEqual([]);
    expect(references.map(({ id }) => id)).toEqual(['samhsa-988']);
  });

  it('has a draft in the preview, marked as one, with its questions and claims', () => {
    const content = readSample({ [quiet]: swap(['status: published', 'status: draft']) });
    const { articles, questions, claims } = buildLibrary(content, TODAY, { drafts: true });
    expect(articles.map(({ slug, isDraft }) => [slug, isDraft])).toEqual([
      ['coming-back', false],
      ['going-quiet', true],
    ]);
    expect([questions.length, claims.length]).toEqual([1, 2]);
  });

  it('names a source’s published places only', () => {
    const { references } = library({
      [back]: swap(['status: published', 'status: draft'], ['together.', 'together [@papp-2009].']),
    });
    expect(slugs(entry(references, 'papp-2009').articles)).toEqual(['going-quiet']);
  });
});

describe('articles', () => {
  it('stand newest first, and by name where the day is the same', () => {
    expect(slugs(library().articles)).toEqual(['coming-back', 'going-quiet']);
    const older = swap(['published: 2026-01-10', 'published: 2026-01-09']);
    expect(slugs(library({ [back]: older }).articles)).toEqual(['going-quiet', 'coming-back']);
  });

  it('know their sections, their words, and how often they use sources and claims', () => {
    const article = entry(library().articles, 'going-quiet');
    expect(article.sections.map(({ slug }) => slug)).toEqual([
      'silence-has-many-causes',
      'safety',
      'what-you-can-try',
    ]);
    const [answer, keyPoint, body, reply] = [5 + 6, 5, 4 + 7 + 6 + 4 + 7, 3 + 3];
    expect(article.words).toBe(answer! + keyPoint! + body! + reply!);
    expect(article.citations).toEqual(new Map([['papp-2009', 3]]));
    expect(article.claimUses).toEqual(new Map([['quiet-means-leaving', 1]]));
  });
});

describe('an article', () => {
  it('has each of its texts at its place', () => {
    const { texts } = entry(library().articles, 'going-quiet');
    expect(texts.map(({ place, parts }) => [place, parts.at(-1)!.title || parts[0]!.text])).toEqual(
      [
        ['answer', 'Silence may follow an argument. In home diaries, couples felt worse.'],
        ['keyPoints', 'Silence may have many causes.'],
        ['body', 'What you can try'],
        ['faq › is-it-over', 'Not by itself. Ask, as @papp-2009 did.'],
      ],
    );
  });

  it('has a question in plain words, and with its marks for the page', () => {
    const { articles, questions } = library({
      [quiet]: swap(['question: Is it over?', 'question: Is it *really* over?']),
    });
    expect(entry(articles, 'going-quiet').faq[0]!.question).toBe('Is it *really* over?');
    expect(questions[0]!.question).toBe('Is it really over?');
  });
});

describe('questions', () => {
  it('are numbered over all articles and keep their own', () => {
    const faq = 'faq:\n  - { id: how-long, question: How long?, answer: Not long. }\nstatus:';
    const { questions } = library({ [back]: swap(['status:', faq]) });
    expect(questions.map(({ id, index, article }) => [id, index, article.slug])).toEqual([
      ['how-long', 0, 'coming-back'],
      ['is-it-over', 1, 'going-quiet'],
    ]);
  });
});

describe('claims', () => {
  it('have their article, and every article that marks them', () => {
    const { claims } = library();
    expect(
      claims.map(({ id, index, article, articles }) => [id, index, article.slug, slugs(articles)]),
    ).toEqual([
      ['quiet-means-leaving', 0, 'going-quiet', ['going-quiet']],
      ['pressing-and-silence', 1, 'going-quiet', ['coming-back']],
    ]);
  });

  it('are numbered as a reader meets them in their article, and by name where it has none', () => {
    const ids = (files: Files) => library(files).claims.map(({ id }) => id);
    const mark = (text: string) => swap(['[claim: quiet-means-leaving]', text]);
    const silence = '[claim: pressing-and-silence]';
    expect(ids({ [quiet]: mark(`${silence} [claim: quiet-means-leaving]`) })).toEqual([
      'pressing-and-silence',
      'quiet-means-leaving',
    ]);
    expect(ids({ [quiet]: mark('') })).toEqual(['pressing-and-silence', 'quiet-means-leaving']);
  });

  it('of an older article come first, so that a new one does not number the rest anew', () => {
    const files = (day: string) => ({
      [back]: swap(
        [`published: 2026-01-10`, `published: ${day}`],
        ['together.', 'together. [claim: a-time-helps]'],
      ),
      'claims/a-time-helps.md': `---
claim: Naming a time helps.
article: coming-back
verdict: clinical-view
checked: 2026-02-03
---

Many who go quiet say so.
`,
    });
    const numbers = (day: string) => library(files(day)).claims.map(({ id }) => id);
    const older = ['quiet-means-leaving', 'pressing-and-silence'];
    expect(numbers('2026-01-11')).toEqual([...older, 'a-time-helps']);
    expect(numbers('2026-01-09')).toEqual(['a-time-helps', ...older]);
  });
});

describe('references', () => {
  it('are the cited ones in alphabetical order, with what kind of study each is', () => {
    const { references } = library();
    expect(references.map(({ id, index, kind }) => [id, index, kind])).toEqual([
      ['papp-2009', 0, 'diary study'],
      ['samhsa-988', 1, 'web page'],
    ]);
    expect(references[0]!.html).toMatch(/^Papp, L\. M\./);
  });

  it('know the articles, claims and pages that use them', () => {
    const { references } = library({
      'pages/about.mdx': swap(['We do.', 'We do [@papp-2009; @papp-2009].\n\n<Safety />\n\n']),
    });
    const papp = entry(references, 'papp-2009');
    expect(slugs(papp.articles)).toEqual(['going-quiet']);
    expect(papp.claims.map(({ id }) => id)).toEqual(['pressing-and-silence']);
    expect(papp.pages).toEqual([{ path: '/about/', title: 'About this sample' }]);
    expect(entry(references, 'samhsa-988').pages).toMatchObject([{ path: '/about/' }]);
  });

  it('hold every source that a text of the site can show', () => {
    const { articles, pages, claims, referenceById } = library({
      'pages/about.mdx': swap(['We do.', 'We do [@papp-2009].']),
      'claims/quiet-means-leaving.md': swap(['this.', 'this, nor did @papp-2009.']),
    });
    const facts = [...articles.flatMap(({ texts }) => texts), ...pages].map(({ facts }) => facts);
    const keys = facts.flatMap(({ citations }) => citations.map(({ key }) => key));
    expect(new Set(keys)).toEqual(new Set(['papp-2009']));
    expect(claims).toHaveLength(2);
    for (const key of [...keys, 'samhsa-988']) expect(referenceById.has(key), key).toBe(true);
  });
});

function slugs(entries: { slug: string }[]): string[] {
  return entries.map(({ slug }) => slug);
}

function entry<T extends Library['references'][number] | Library['articles'][number]>(
  entries: T[],
  name: string,
): T {
  return entries.find((candidate) => ('id' in candidate ? candidate.id : candidate.slug) === name)!;
}
