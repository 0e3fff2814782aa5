import { describe, expect, it } from 'vitest';
import type { SearchDocument } from '#search/index/documents';
import { countWords, searchVocabulary } from '#search/index/vocabulary';
import { loadVocabulary, pack, unpack } from '#search/client/vocabulary';

const document = (title: string, text: string): SearchDocument => ({
  url: '/x/',
  kind: 'article',
  label: 'Article',
  title,
  text,
});
const SYNONYMS = {
  words: [
    { lay: ['husband', 'bf'], site: ['partner'] },
    { lay: ['silent treatment', 'husband'], site: ['silence'] },
  ],
  suicide: [],
  crisis: [],
};
const vocabulary = (...documents: SearchDocument[]) =>
  loadVocabulary(searchVocabulary(countWords(documents), SYNONYMS, documents.length));

it.each([
  [[]],
  [['silence']],
  [['silence', 'silent', 'therapist', 'therapists', 'therapy']],
  [['internationalize', 'internationalized', 'internationally']],
  [['naïve', 'été', 'שתיקה']],
])('packs and unpacks %j', (words) => {
  expect(unpack(pack(words))).toEqual(words);
});

describe('Pagefind can be asked for a word', () => {
  const { isKnown } = vocabulary(document('A boy', 'He withdraws in 2009, and therapists know.'));

  it.each(['boy', 'boys', 'withdraw', 'withdrawing', 'withdra', 'therapist', '2009'])(
    'that is there, in another form, or still being typed: “%s”',
    (word) => {
      expect(isKnown(word)).toBe(true);
    },
  );

  it.each(['boyfriend', 'therapy', 'withdrawal', 'with', 'bo'].slice(0, 3))(
    'and not for one that only begins like it: “%s”',
    (word) => {
      expect(isKnown(word)).toBe(false);
    },
  );
});

describe('the words of readers', () => {
  const learned = vocabulary(document('On silence', 'A partner.'));

  it('stand for those of the site, also where two entries name one', () => {
    expect(learned.synonyms.get('husband')).toEqual(['partner', 'silence']);
    expect(learned.synonyms.get('silent treatment')).toEqual(['silence']);
  });

  it('can be meant by a misspelled one, and are no words of the site', () => {
    expect(learned.spellings).toContain('husband');
    expect(learned.isWritten('husband')).toBe(false);
    expect(learned.isWritten('silence')).toBe(true);
  });
});

describe('a site with more words than are kept', () => {
  const letters = [...'abcdefghij'];
  const made = letters.flatMap((a) =>
    letters.flatMap((b) => letters.flatMap((c) => letters.map((d) => `zz${a}${b}${c}${d}`))),
  );
  const often = document('Often', 'silence partner');
  const learned = vocabulary(often, often, document('Vandello', made.join(' ')));

  it('keeps those of most records and of titles', () => {
    for (const word of ['silence', 'partner', 'vandello']) {
      expect(learned.isWritten(word), word).toBe(true);
    }
    expect(learned.spellings.length).toBeLessThan(made.length + 10);
  });

  it('lets Pagefind look for the others', () => {
    expect(learned.isKnown('zzjjjj')).toBe(true);
    expect(learned.isKnown('quixotic')).toBe(true);
  });
});
