import { needsSource } from '#evidence/sourcing';
import type { LabeledSentence } from './labeled-sentences.ts';
import { blindSentences, readLabeled, writtenSentences } from './labeled-sentences.ts';
import { tableByKind } from './rates.ts';

/**
 * `node tests/bench/sourcing.ts [file.tsv …]`: what the shipped weights stop of labeled
 * sentences, by kind, and what a sentence costs. Sentences themselves are not printed.
 */
const paths = process.argv.slice(2);
const files: [string, LabeledSentence[]][] =
  paths.length > 0
    ? paths.map((path) => [path, readLabeled(path)])
    : [
        ['blind.tsv, from which the weights have learned', blindSentences()],
        ['written.tsv, from which the weights have learned', writtenSentences()],
      ];

for (const [name, sentences] of files) {
  const judged = sentences.map((sentence) => ({
    ...sentence,
    strength: needsSource(sentence.sentence)?.strength,
  }));
  console.log(`## ${name}\n\n${tableByKind(judged)}\n`);
}
const all = files.flatMap(([, sentences]) => sentences.map(({ sentence }) => sentence));
console.log(`${costOf(all).toFixed(3)} ms a sentence after warm-up`);

/** Milliseconds a sentence, the best of some rounds, so that other work does not count. */
function costOf(sentences: string[]): number {
  const rounds = Array.from({ length: Math.ceil(6000 / sentences.length) }, () => {
    const start = performance.now();
    for (const sentence of sentences) needsSource(sentence);
    return (performance.now() - start) / sentences.length;
  });
  return Math.min(...rounds);
}
