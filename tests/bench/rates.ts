import { table } from './table.ts';
import type { LabeledSentence } from './labeled-sentences.ts';

/** A labeled sentence with what was said of it. */
export interface Judged extends LabeledSentence {
  strength: 'certain' | 'probable' | undefined;
}

/** The interval in which a rate lies with 95 %, after Wilson, in percent. */
export function wilson(hits: number, count: number): [number, number] {
  if (count === 0) return [0, 100];
  const z = 1.96;
  const rate = hits / count;
  const scale = 1 + (z * z) / count;
  const middle = (rate + (z * z) / (2 * count)) / scale;
  const reach =
    (z * Math.sqrt((rate * (1 - rate)) / count + (z * z) / (4 * count * count))) / scale;
  return [100 * Math.max(0, middle - reach), 100 * Math.min(1, middle + reach)];
}

/** How many of some sentences raised an alarm. */
export function rateOf(judged: Judged[]): { alarms: number; certain: number; count: number } {
  const alarms = judged.filter(({ strength }) => strength).length;
  const certain = judged.filter(({ strength }) => strength === 'certain').length;
  return { alarms, certain, count: judged.length };
}

const HEADER = ['Kind', 'sentences', 'stopped', 'of them certain', '%', '95 %'];

/** Caught and false alarms by kind, as a Markdown table. */
export function tableByKind(judged: Judged[]): string {
  const parts = [true, false].flatMap((isPositive) => {
    const half = judged.filter((sentence) => sentence.isPositive === isPositive);
    const kinds = [...new Set(half.map(({ kind }) => kind))].toSorted();
    return [
      ...kinds.map((kind) =>
        row(
          `${isPositive ? '+' : '-'} ${kind}`,
          half.filter((sentence) => sentence.kind === kind),
        ),
      ),
      row(isPositive ? 'CAUGHT' : 'FALSE ALARMS', half),
    ];
  });
  const certain = judged.filter(({ strength }) => strength === 'certain');
  const right = certain.filter(({ isPositive }) => isPositive).length;
  const precision = `Certain: ${right} of ${certain.length} right (${interval(right, certain.length)}).`;
  return `${table(HEADER, parts)}\n\n${precision}`;
}

function row(name: string, judged: Judged[]): string[] {
  const { alarms, certain, count } = rateOf(judged);
  const percent = count === 0 ? '' : ((100 * alarms) / count).toFixed(0);
  return [name, `${count}`, `${alarms}`, `${certain}`, percent, interval(alarms, count)];
}

function interval(hits: number, count: number): string {
  const [low, high] = wilson(hits, count);
  return `${low.toFixed(0)} to ${high.toFixed(0)} %`;
}
