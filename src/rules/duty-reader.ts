import type { ShownDutySignal } from '#rules/duty-signals';
import { dutySignals } from '#rules/duty-signals';
import type { Duty } from '#rules/duty-slots';
import { BIAS, CERTAIN, PROBABLE, WEIGHTS } from '#rules/duty-weights';

export type { Duty };

/** A duty of a licensee that a sentence seems to break. */
export interface DutyFinding {
  duty: Duty;
  strength: 'certain' | 'probable';
  /** The words that raised the alarm, the weightiest first. */
  words: string[];
}

/** So many groups of words a message can name. */
const NAMED = 3;

/**
 * Which duty of a licensee who advertises a sentence seems to break; undefined when it seems to
 * break none. Slots (see `duty-slots.ts`) ask who offers, what is promised, how surely. What they
 * show of one duty is added up with weights that are fitted to labeled lines, so the answer is a
 * suspicion: only a person can tell.
 *
 * @param sentence one sentence of plain text, or a field
 */
export function readDuties(sentence: string): DutyFinding | undefined {
  const [first] = dutySignals(sentence)
    .map(({ duty, signals }) => ({ duty, signals, score: scoreOf(signals) }))
    .toSorted((one, other) => other.score - one.score);
  if (!first || first.score <= PROBABLE) return undefined;
  const words = first.signals
    .filter(({ words }) => words)
    .toSorted((one, other) => weight(other) - weight(one))
    .map(({ words }) => words);
  return {
    duty: first.duty,
    strength: first.score >= CERTAIN ? 'certain' : 'probable',
    words: words.slice(0, NAMED),
  };
}

function scoreOf(signals: ShownDutySignal[]): number {
  return signals.reduce((sum, signal) => sum + weight(signal), BIAS);
}

function weight({ name }: ShownDutySignal): number {
  return WEIGHTS[name] ?? 0;
}
