import { expect, it } from 'vitest';
import { printedWords } from '#library/printed-words';
import { loadSample, swap } from '../sample-content.ts';

it('hold what articles, claims, sources, pages and settings print', () => {
  const { practice, library } = loadSample({
    'articles/going-quiet.mdx': swap(['Silence may follow an argument.', 'Silence may follow, ā.']),
    'claims/quiet-means-leaving.md': (text) => `${text}\nč\n`,
    'references.json': swap(['"Papp"', '"Pāpš"']),
    'practice.json': swap(['"blogTitle": "', '"blogTitle": "Ž ']),
  });
  const words = printedWords(practice, library);
  for (const letter of 'āčšŽ') expect(words).toContain(letter);
});
