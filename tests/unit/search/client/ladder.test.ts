import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '#search/index/documents';
import { countWords, searchVocabulary } from '#search/index/vocabulary';
import { loadVocabulary } from '#search/client/vocabulary';
import { rankedSearch } from '#search/client/ladder';
import { wordsOf } from '#search/client/query-words';

const RECORDS: Record<string, string> = {
  silence: 'Silence can feel safer than conflict. A partner may hear rejection.',
  therapy: 'Couple therapy helps many couples who are silent with a partner.',
  withdrawal: 'Men and women withdraw. A partner withdraws, and therapy may help with it.',
  biology: 'Is there a biological reason? Men and women, flooding and hormones.',
  many: 'Men, women, partner.',
  others: 'Men, women, partner, and work.',
};
const SYNONYMS = {
  words: [
    { lay: ['husband', 'bf'], site: ['partner'] },
    { lay: ['silent treatment'], site: ['silence'] },
    { lay: ['marriage counseling'], site: ['couple therapy'] },
  ],
  suicide: [],
  crisis: [],
};

const documents = Object.values(RECORDS).map((text): SearchDocument => ({
  url: '/',
  kind: 'article',
  label: '',
  title: '',
  text,
}));
const vocabulary = loadVocabulary(
  searchVocabulary(countWords(documents), SYNONYMS, documents.length),
);

/** A search for records that hold all the words, each with the same score. */
async function search(words: string) {
  return Object.entries(RECORDS)
    .filter(([, text]) => words.split(' ').every((word) => wordsOf(text).includes(word)))
    .map(([id]) => ({ id, score: 1 }));
}

async function look(query: string) {
  const { hits, ...rest } = await rankedSearch(query, vocabulary, search);
  return { ids: hits.map(({ id }) => id), ...rest };
}

describe('the ladder', () => {
  it('puts records with all words first', async () => {
    const { ids } = await look('men partner withdraw');
    expect(ids[0]).toBe('withdrawal');
    expect(ids.length).toBeGreaterThan(1);
  });

  it('needs not every word', async () => {
    expect((await look('hormones make him unbearable')).ids).toEqual(['biology']);
  });

  it('ranks by rare words rather than by common ones', async () => {
    expect((await look('women and conflict')).ids[0]).toBe('silence');
  });

  it('leaves out words that say nothing', async () => {
    const { words } = await look('why does he not want therapy with me');
    expect(words).toEqual(['therapy']);
  });

  it('looks for words that say nothing where there are no others', async () => {
    expect((await look('is it there')).ids).toContain('biology');
  });

  it('takes the nearest word for one that nobody wrote', async () => {
    const { ids, corrections } = await look('flodding');
    expect(ids).toEqual(['biology']);
    expect(corrections).toEqual([['flodding', 'flooding']]);
  });

  it('corrects the words of readers, too', async () => {
    const { ids, corrections } = await look('my husbnad');
    expect(ids).toContain('many');
    expect(corrections).toEqual([['husbnad', 'husband']]);
  });

  it.each([
    ['bf', 'many'],
    ['the silent treatment', 'silence'],
    ['Marriage Counseling?', 'therapy'],
  ])('knows what “%s” means', async (query, id) => {
    expect((await look(query)).ids).toContain(id);
  });

  it('counts the words of a phrase for the phrase alone', async () => {
    expect((await look('silent treatment')).ids).not.toContain('therapy');
  });

  it('asks Pagefind for no word that the site has not, for it would take another for it', async () => {
    const asked: string[] = [];
    await rankedSearch(
      'husband boyfriendish therapist counseling partner',
      vocabulary,
      async (words) => {
        asked.push(words);
        return search(words);
      },
    );
    expect(new Set(asked)).toEqual(new Set(['partner']));
  });

  it.each(['', '   ', '🥑🥑', 'qwxz zzyx', '?!', '<>', 'שתיקה'])(
    'finds nothing for “%s” and does not fail',
    async (query) => {
      expect((await look(query)).ids).toEqual([]);
    },
  );

  it('stays quick with a page of pasted text', async () => {
    let searches = 0;
    await rankedSearch('partner silence therapy work '.repeat(2_000), vocabulary, (words) => {
      searches++;
      return search(words);
    });
    expect(searches).toBeLessThan(20);
  });

  it('leaves out what is far behind the best', async () => {
    const scores: Record<string, number> = { silence: 20, many: 1 };
    const { hits } = await rankedSearch('partner', vocabulary, async (words) =>
      (await search(words)).map((hit) => ({ ...hit, score: scores[hit.id] ?? 10 })),
    );
    expect(hits.map(({ id }) => id)).not.toContain('many');
    expect(hits[0]!.id).toBe('silence');
  });
});
