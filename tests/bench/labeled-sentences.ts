import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** An invented sentence with the answer whether it needs a source. */
export interface LabeledSentence {
  id: string;
  needsSource: boolean;
  kind: string;
  sentence: string;
}

/** @param path a file with tabs and the columns id, label (`needs-source` or `fine`), kind, sentence */
export function readLabeled(path: string | URL): LabeledSentence[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [id = '', label = '', kind = '', sentence = ''] = line.split('\t');
    if (label !== 'needs-source' && label !== 'fine') {
      throw new Error(`"${line}" has no label. Write needs-source or fine in its second column.`);
    }
    return { id, needsSource: label === 'needs-source', kind, sentence };
  });
}

/** The third of the blind sentences that nobody read while the signals were made. */
export function isUnread({ id }: LabeledSentence): boolean {
  return bucket(id, 3) === 0;
}

/** A number below `count` that depends on the text alone. */
export function bucket(text: string, count: number): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0) % count;
}

const folder = new URL('sentences/', import.meta.url);

/** Written by somebody who had not seen the signals. */
export const blindSentences = () => readLabeled(new URL('blind.tsv', folder));

/** Written by the maker of the signals, in part to break them. */
export const writtenSentences = () => readLabeled(new URL('written.tsv', folder));
