import { DUTIES, type DutyName } from '#rules/duties/index';
import {
  DENIAL,
  ELSEWHERE,
  HEDGE,
  PRACTICE,
  SPEAKER,
  THIRD_PERSON,
} from '#rules/duties/context-words';
import type { Duty, Slot } from '#rules/duties/duty';
import { LISTS } from '#rules/duties/lists';
import { patternOf } from '#rules/duties/phrases';

/** A duty of a licensee that a sentence seems to break. */
export interface DutyFinding {
  duty: DutyName;
  /** The words that raised the alarm, the most telling first. */
  words: string[];
}

/** A slot with the words that fill it. */
interface Filled extends Pick<Slot, 'part'> {
  words: string;
  start: number;
}

const duties = (Object.entries(DUTIES) as [DutyName, Duty][]).map(([name, duty]) => {
  const lists = { ...LISTS, ...duty.lists };
  const slots = Object.values(duty.slots).map(({ phrases, part, harmless, isUndeniable }) => ({
    part,
    pattern: patternOf(phrases, lists),
    harmless: harmless && new RegExp(patternOf(harmless, lists), 'gu'),
    isDeniable: part !== 'supports' && !isUndeniable,
  }));
  return { name, slots, isPromise: duty.isPromise, shownBy: duty.shownBy ?? [] };
});
const practice = patternOf(PRACTICE, LISTS);
const profession = patternOf('{profession}', LISTS);
const speaker = patternOf(SPEAKER);
const elsewhere = patternOf(Object.values(ELSEWHERE).join('\n'), LISTS);
const hedge = patternOf(HEDGE);
const thirdPerson = patternOf(THIRD_PERSON);
/** A denial, with the few words between it and what it denies. */
const denial = new RegExp(`${patternOf(DENIAL).source}(?: [\\w'-]+){0,6}$`, 'u');
/** A question that readers ask claims nothing; “Tired of waiting?” does. */
const QUESTION =
  /^(?:am|can|could|do|does|did|will|would|is|are|should|what|how|which|why|who|when|where)\b.*\?["”’)]*$/i;
/** Some words between quotation marks are spoken of, not said. */
const QUOTED = /["“](?:[$\w'-]+[,.]? ?){1,5}["”]/g;
const SPEECH = /["“][^"”]{12,}["”]/g;
/** So many groups of words a message can name. */
const NAMED = 3;

/**
 * Which duty of a licensee who advertises a sentence seems to break; undefined when it seems to
 * break none. The slots of a duty ask who offers, what is promised, how surely. A duty is in
 * doubt where several of its slots are filled, one of which names the breach. It is a suspicion:
 * only a person can tell.
 *
 * @param sentence one sentence of plain text, or a field
 */
export function readDuties(sentence: string): DutyFinding | undefined {
  const text = sentence.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
  const small = text.toLowerCase();
  const unsaid = small.replace(SPEECH, '');
  if (QUESTION.test(text) || isElsewhere(unsaid)) return undefined;
  const nearness = practice.test(small) ? 'practice' : speaker.test(small) ? 'speaker' : 'nobody';
  const blank = (words: string) => ' '.repeat(words.length);
  const unquoted = small.replace(QUOTED, blank).replace(SPEECH, blank);
  const isOpen = hedge.test(unsaid);
  const [first] = duties
    .filter(({ isPromise }) => !(isPromise && isOpen))
    .map(({ name: duty, slots, shownBy }) => {
      const filled: Filled[] = slots.flatMap(({ part, pattern, harmless, isDeniable }) => {
        const isThere = pattern.exec(unquoted);
        const match =
          isThere && harmless ? pattern.exec(unquoted.replace(harmless, blank)) : isThere;
        if (!match) return [];
        const isDenied = isDeniable && denial.test(small.slice(0, match.index).trim());
        return isDenied ? [] : [{ part, words: match[0].trim(), start: match.index }];
      });
      const shown = shownBy.map((pattern) => pattern.exec(text)).find(Boolean);
      if (shown) filled.push({ part: 'alone', words: shown[0], start: shown.index });
      return { duty, filled: withoutOverlap(filled) };
    })
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
  if (filled.length === 1) return nearness === 'practice' && filled[0]?.part === 'alone';
  const naming = filled.filter(({ part }) => part !== 'supports').length;
  return naming > (nearness === 'nobody' ? 1 : 0);
}

/** What shows a duty by itself tells more than two slots that have to meet. */
function weigh(filled: Filled[]): number {
  return filled.length + 1.5 * filled.filter(({ part }) => part === 'alone').length;
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

function rankOf({ part }: Filled): number {
  return ['alone', 'names', 'supports'].indexOf(part);
}

function isElsewhere(text: string): boolean {
  return elsewhere.test(text) || (thirdPerson.test(text) && !profession.test(text));
}
