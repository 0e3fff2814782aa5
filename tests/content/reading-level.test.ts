import { beforeAll, describe, expect, it } from 'vitest';
import { readContent } from '#reader/read-content';
import type { TextFacts } from '#evidence/facts';
import type { Readability } from '#review/readability';
import { lengthOf, longestOf, measure, proseOf, READING_BUDGET } from '#review/readability';
import { readEnvironment } from '#environment';

/** The texts of the content as it stands, each to be read by itself. */
const { content } = readContent(readEnvironment());
const articles = content.articles
  .filter(({ data }) => data.status === 'published')
  .map(({ slug, texts }) => [slug, read(texts.map(({ facts }) => facts))] as const);
const answers = content.articles
  .filter(({ data }) => data.status === 'published')
  .flatMap(({ texts }) => texts.filter(({ place }) => place.startsWith('faq')))
  .map(({ place, facts }) => [place, read([facts])] as const);
const pages = content.pages.map(({ slug, facts }) => [slug, read([facts])] as const);

describe('the reading level', () => {
  beforeAll(() => {
    const table = [...articles, ...pages, ...answers].map(([text, reading]) => ({
      text,
      grade: reading.grade,
      'words a sentence': Number(reading.mean.toFixed(1)),
      longest: reading.longest,
      'hard words': reading.hardWords.length,
    }));
    console.table(table);
    for (const [text, { sentences, hardWords }] of articles) {
      const [longest = ''] = longestOf(sentences, 1);
      console.log(`${text}\n  longest: ${longest}\n  hard: ${hardWords.join(', ')}`);
    }
  });

  it('is known for articles and answers', () => {
    expect(articles.length).toBeGreaterThan(0);
    expect(answers.length).toBeGreaterThan(0);
  });

  it.each(articles)(`of %s is at most grade ${READING_BUDGET.article}`, (_, { grade }) => {
    expect(grade).toBeLessThanOrEqual(READING_BUDGET.article);
  });

  it.each(answers)(`of the answer %s is at most grade ${READING_BUDGET.answer}`, (_, { grade }) => {
    expect(grade).toBeLessThanOrEqual(READING_BUDGET.answer);
  });

  it.each(articles)(
    `of %s has no sentence over ${READING_BUDGET.sentence} words and ${READING_BUDGET.mean} on average`,
    (_, { sentences, mean }) => {
      expect(sentences.filter((text) => lengthOf(text) > READING_BUDGET.sentence)).toEqual([]);
      expect(mean).toBeLessThanOrEqual(READING_BUDGET.mean);
    },
  );
});

function read(facts: TextFacts[]): Readability {
  return measure(proseOf(facts))!;
}
