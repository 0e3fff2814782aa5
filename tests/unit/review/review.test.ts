import { describe, expect, it } from 'vitest';
import { swap } from '../sample-content.ts';
import { articleOf, article, reviewedOn } from '../sample-review.ts';

describe('the review of an article', () => {
  it('counts what a reader meets', () => {
    expect(articleOf()).toMatchObject({
      title: 'Why a partner goes quiet',
      status: 'published',
      citations: [{ key: 'papp-2009', uses: 3, reference: { title: expect.any(String) } }],
      links: { internal: 1, external: [] },
      referencesChecked: { on: '2026-02-01', days: 28 },
      reviewed: undefined,
      placeholders: [],
    });
  });

  it('shows the longest sentences, longest first', () => {
    const { longest, reading } = articleOf();
    expect(longest[0]).toEqual({ words: 7, text: 'Some couples argue, and one goes quiet.' });
    expect(longest.map(({ words }) => words)).toEqual([reading!.longest, 7, 6]);
  });

  it('lists the sentences that state evidence, with what backs them', () => {
    const text = swap([
      'Wait a little',
      'A study says so. [claim: quiet-means-leaving] Wait a little',
    ]);
    expect(articleOf({ [article]: text }).evidence).toEqual([
      expect.objectContaining({
        text: 'In home diaries, couples felt worse.',
        sources: ['papp-2009'],
      }),
      expect.objectContaining({ text: 'Some couples argue, and one goes quiet.', line: 31 }),
      expect.objectContaining({ text: 'A study says so.', claims: ['quiet-means-leaving'] }),
      expect.objectContaining({ text: 'Ask, as did.', sources: ['papp-2009'] }),
    ]);
  });

  it('lists links to other sites to open by hand', () => {
    const link = swap(['Wait a little', 'See [them](https://a.org/x). Wait a little']);
    expect(articleOf({ [article]: link }).links.external).toEqual([
      { href: 'https://a.org/x', place: 'body', line: 41 },
    ]);
  });

  it('names terms that are not explained, from the list of the practice', () => {
    const terms =
      '[{ "term": "diary", "plain": "a daily log" }, { "term": "couple", "plain": "two" }]';
    expect(articleOf({ 'terms.json': terms }).terms).toMatchObject([{ term: 'couple' }]);
    expect(articleOf().terms).toEqual([]);
  });

  it('says by whom and how long ago it was reviewed', () => {
    expect(articleOf(reviewedOn('2026-02-19')).reviewed).toEqual({
      on: '2026-02-19',
      by: 'kim-lee',
      days: 10,
    });
  });
});
