import { describe, expect, it } from 'vitest';
import { loadSite } from '#site';
import { searchDocuments } from '#search/index/documents';
import { countWords, searchVocabulary } from '#search/index/vocabulary';
import { readEnvironment } from '#environment';
import { FIXTURE, TODAY } from '../../../build-sites.ts';
import { loadVocabulary } from '#search/client/vocabulary';
import { queryWords, wordsOf } from '#search/client/query-words';
import { interpret } from '#search/client/synonyms';
import { expectProblems } from '../../expect-problems.ts';
import { loadSample } from '../../sample-content.ts';

const { synonyms, library } = loadSite(readEnvironment({ CONTENT_DIR: FIXTURE, TODAY }));
const documents = [...searchDocuments(library)];
const vocabulary = loadVocabulary(
  searchVocabulary(countWords(documents), synonyms, documents.length),
);
const meantBy = (query: string) =>
  interpret(queryWords(query), vocabulary).flatMap(({ meant }) => meant);

describe('the words of readers', () => {
  it.each([
    ['my husband', 'partner'],
    ['boyfriend', 'partner'],
    ['bf', 'partner'],
    ['the silent treatment', 'withdraw'],
    ['he stonewalled me', 'withdraw'],
    ['ghosting', 'withdraw'],
    ['cold', 'withdrawal'],
    ['shrink', 'therapist'],
    ['flooded', 'strong feelings'],
  ])('“%s” stand for “%s”', (query, meant) => {
    expect(meantBy(query)).toContain(meant);
  });

  it('are read as the longest phrase', () => {
    expect(interpret(['shut', 'down', 'therapy'], vocabulary)[0]!.typed).toEqual(['shut', 'down']);
  });

  it('stand for words that the site really has', () => {
    const written = new Set(documents.flatMap(({ title, text }) => wordsOf(`${title} ${text}`)));
    const nowhere = synonyms.words
      .flatMap(({ site }) => site)
      .filter((words) => !wordsOf(words).every((word) => written.has(word)));
    expect(nowhere).toEqual([]);
  });

  it('stand in an entry once', () => {
    const twice = synonyms.words.flatMap(({ lay }) =>
      lay.filter((word, at) => lay.indexOf(word) !== at),
    );
    expect(twice).toEqual([]);
  });
});

describe('the file of synonyms', () => {
  it('may be missing', () => {
    expect(loadSample().synonyms).toEqual({ words: [], suicide: [], crisis: [] });
  });

  it('is checked like all content', () => {
    const json = `{\n"words": [\n{ "lay": ["bf"] }\n],\n"crisis": []\n}`;
    expectProblems(
      { 'synonyms.json': json },
      {
        file: 'synonyms.json',
        place: 'words › 0 › site',
        at: '{ "lay"',
        message: 'is missing',
      },
    );
  });
});
