import { readDuties } from '#rules/duties/read-duties';
import { advertisingSentences, readLabeled } from './labeled-sentences.ts';
import { tableByKind } from './rates.ts';

/**
 * `node tests/bench/advertising.ts [file.tsv …]`: which labeled sentences raise an alarm about a
 * licensee's duties, by kind. Sentences themselves are not printed.
 */
const paths = process.argv.slice(2);
/** A kind can stand before a colon and a remark. */
const withKind = (path: string) =>
  readLabeled(path).map((line) => ({ ...line, kind: line.kind.split(':')[0]! }));

const files =
  paths.length > 0
    ? paths.map((path) => [path, withKind(path)] as const)
    : [['advertising.tsv, from which the slots have learned', advertisingSentences()] as const];

for (const [name, sentences] of files) {
  const judged = sentences.map((sentence) => ({
    ...sentence,
    strength: readDuties(sentence.sentence) && ('probable' as const),
  }));
  console.log(`## ${name}\n\n${tableByKind(judged)}\n`);
}
