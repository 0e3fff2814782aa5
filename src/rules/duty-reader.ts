import type { ShownDutySignal } from '#rules/duty-signals';
import { dutySignals, NO_PRACTICE } from '#rules/duty-signals';
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

/** A question that readers ask claims nothing; “Tired of waiting?” does. */
const QUESTION =
  /^(?:am|can|could|do|does|did|will|would|is|are|should|what|how|which|why|who|when|where)\b.*\?["”’)]*$/i;
/** So many groups of words a message can name. */
const NAMED = 3;

/**
 * Which duty of a licensee who advertises a sentence seems to break; undefined when it seems to
 * break none. Slots (see `duty-slots.ts`) ask who offers, what is promised, how surely; one word
 * alone raises no alarm. What the slots show is added up with weights that are fitted to labeled
 * lines, so the answer is a suspicion: only a person can tell.
 *
 * @param sentence one sentence of plain text, or a field
 */
export function readDuties(sentence: string): DutyFinding | undefined {
  if (QUESTION.test(sentence)) return undefined;
  const signals = dutySignals(sentence);
  const score = signals.reduce((sum, { name }) => sum + (WEIGHTS[name] ?? 0), BIAS);
  if (score <= PROBABLE) return undefined;
  const duty = suspected(signals);
  if (!duty || !showsSeveral(signals, duty)) return undefined;
  const words = signals
    .filter((signal) => signal.duty === duty && signal.words)
    .toSorted((one, other) => weight(other) - weight(one))
    .map(({ words }) => words);
  return {
    duty,
    strength: score >= CERTAIN ? 'certain' : 'probable',
    words: [...new Set(words)].slice(0, NAMED),
  };
}

/** Whether several words show it, or one that stands with words for the practice. */
function showsSeveral(signals: ShownDutySignal[], duty: Duty): boolean {
  const isOnPractice = !signals.some(({ name }) => name === NO_PRACTICE.name);
  const shown = signals.filter((signal) => signal.duty === duty && signal.words).length;
  return shown > (isOnPractice ? 0 : 1);
}

/** The duty of which most speaks. */
function suspected(signals: ShownDutySignal[]): Duty | undefined {
  const weights = new Map<Duty, number>();
  for (const signal of signals) {
    if (!signal.duty) continue;
    weights.set(signal.duty, (weights.get(signal.duty) ?? 0) + weight(signal));
  }
  return [...weights].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}

function weight({ name }: ShownDutySignal): number {
  return WEIGHTS[name] ?? 0;
}
