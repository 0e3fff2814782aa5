import type { Duty, Slot } from '#rules/duty-slots';
import { ELSEWHERE, PRACTICE, SLOTS, SPEAKER } from '#rules/duty-slots';

export type { Duty };

/** A duty of a licensee that a sentence seems to break. */
export interface DutyFinding {
  duty: Duty;
  /** The words that raised the alarm, the most telling first. */
  words: string[];
}

/** A slot with the words that fill it. */
interface Filled extends Slot {
  words: string;
  start: number;
}

const slots = SLOTS.map((slot) => ({ ...slot, pattern: wholeWords(slot.words) }));
const practice = wholeWords(PRACTICE);
const speaker = wholeWords(SPEAKER);
const elsewhere = wholeWords(Object.values(ELSEWHERE).join('|'));
/** A question that readers ask claims nothing; “Tired of waiting?” does. */
const QUESTION =
  /^(?:am|can|could|do|does|did|will|would|is|are|should|what|how|which|why|who|when|where)\b.*\?["”’)]*$/i;
/** A denial, with the few words between it and what it denies. */
const DENIAL =
  /(?:\b(?:no|not|cannot|without|nor|neither|turn down|decline|refuse|never (?:publish|print|quote|ask|use|share|show|post|promise|guarantee|claim|write|tell|name|mention|describe)|beware|wary|whether|if|(?:nobody|no one|none) (?:can|could|will|should)|nothing)\b|n't\b)(?: [\w'-]+){0,6}$/;
/** Some words between quotation marks are spoken of, not said. */
const QUOTED = /["“](?:[$\w'-]+[,.]? ?){1,5}["”]/g;
const SPEECH = /["“][^"”]{12,}["”]/g;
/** So many groups of words a message can name. */
const NAMED = 3;

/**
 * Which duty of a licensee who advertises a sentence seems to break; undefined when it seems to
 * break none. Slots (see `duty-slots.ts`) ask who offers, what is promised, how surely. A duty is in
 * doubt where several of its slots are filled, one of which names the breach. It is a suspicion: only
 * a person can tell.
 *
 * @param sentence one sentence of plain text, or a field
 */
export function readDuties(sentence: string): DutyFinding | undefined {
  const text = sentence.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
  const small = text.toLowerCase();
  const unsaid = small.replace(SPEECH, '');
  if (QUESTION.test(text) || elsewhere.test(unsaid)) return undefined;
  const nearness = practice.test(small) ? 'practice' : speaker.test(small) ? 'speaker' : 'nobody';
  const blank = (words: string) => ' '.repeat(words.length);
  const unquoted = small.replace(QUOTED, blank).replace(SPEECH, blank);
  const filled = slots.flatMap((slot) => {
    const match = slot.pattern.exec(slot.isCased ? text : unquoted);
    if (!match) return [];
    const isDenied = slot.isDeniable === true && DENIAL.test(small.slice(0, match.index).trim());
    return isDenied ? [] : [{ ...slot, words: match[0].trim(), start: match.index }];
  });
  const [first] = [...Map.groupBy(filled, ({ duty }) => duty)]
    .map(([duty, ofDuty]) => ({ duty, filled: withoutOverlap(ofDuty) }))
    .filter(({ filled }) => isBreach(filled, nearness))
    .toSorted((one, other) => weigh(other.filled) - weigh(one.filled));
  return (
    first && { duty: first.duty, words: first.filled.map(({ words }) => words).slice(0, NAMED) }
  );
}

/**
 * One slot is enough of the practice, if it is a telling one; where nobody of the practice speaks,
 * two have to name the breach.
 */
function isBreach(filled: Filled[], nearness: 'practice' | 'speaker' | 'nobody'): boolean {
  if (filled.length === 1) return nearness === 'practice' && filled[0]?.isEnough === true;
  const naming = filled.filter(({ isSupport }) => !isSupport).length;
  return naming > (nearness === 'nobody' ? 1 : 0);
}

function weigh(filled: Filled[]): number {
  return filled.length + filled.filter(({ isEnough }) => isEnough).length / 2;
}

/** The same words fill one slot only, and rather one that names the breach. */
function withoutOverlap(filled: Filled[]): Filled[] {
  const kept: Filled[] = [];
  for (const slot of filled.toSorted((one, other) => rankOf(one) - rankOf(other))) {
    const isApart = ({ start, words }: Filled) =>
      start >= slot.start + slot.words.length || slot.start >= start + words.length;
    if (kept.every(isApart)) kept.push(slot);
  }
  return kept;
}

function rankOf({ isEnough, isSupport }: Slot): number {
  return isEnough ? 0 : isSupport ? 2 : 1;
}

function wholeWords(words: string): RegExp {
  const start = words.startsWith('^') ? '' : '(?<![\\p{L}\\p{N}])';
  const end = words.endsWith('$') ? '' : '(?![\\p{L}\\p{N}])';
  return new RegExp(`${start}(?:${words})${end}`, 'u');
}
