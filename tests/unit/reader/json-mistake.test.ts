import { expect, it } from 'vitest';
import { jsonMistake } from '#reader/json-mistake';

/** What V8 says of a text, and what we make of it. */
function mistakeIn(source: string) {
  try {
    JSON.parse(source);
  } catch (error) {
    return jsonMistake((error as Error).message, source);
  }
  throw new Error('The text is sound.');
}

it.each([
  ['a comma too many', '[\n  "a",\n]', 3],
  ['a quote too few', '{\n  "a": "b,\n  "c": 1\n}', 2],
  ['no end', '[\n  1,\n  2\n', 3],
  ['a word that does not belong', '[\n  1,\n  yes\n]', 3],
])('names the line of %s', (_, source, line) => {
  expect(mistakeIn(source).line).toBe(line);
});

it('says it in one line', () => {
  expect(mistakeIn(`[${'1,\n'.repeat(20)}]`).detail).not.toContain('\n');
});
