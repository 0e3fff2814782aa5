import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** An invented sentence with the answer whether it should raise an alarm. */
export interface LabeledSentence {
  id: string;
  isPositive: boolean;
  kind: string;
  sentence: string;
}

const ALARMS = new Set(['needs-source', 'not-allowed']);

/** @param path a file with tabs and the columns id, label (`fine` or what it is instead), kind, sentence */
export function readLabeled(path: string | URL): LabeledSentence[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [id = '', label = '', kind = '', sentence = ''] = line.split('\t');
    if (!ALARMS.has(label) && label !== 'fine') {
      const labels = [...ALARMS, 'fine'].join(', ');
      throw new Error(`"${line}" has no label. Write one of ${labels} in its second column.`);
    }
    return { id, isPositive: label !== 'fine', kind, sentence };
  });
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

/** Lines of a practice and its blog, allowed or not to a licensee who advertises. */
export const advertisingSentences = () => readLabeled(new URL('advertising.tsv', folder));
