import type { Duty } from '#rules/duty-slots';
import { CONTEXTS, COUNTERS, SLOTS } from '#rules/duty-slots';

/** Something that speaks for a breach of a duty, or against one. */
export interface DutySignal {
  name: string;
  /** Undefined where it speaks for none in particular. */
  duty?: Duty;
  speaks: 'for' | 'against';
}

/** A signal with the words that show it; empty where several together do. */
export type ShownDutySignal = DutySignal & { words: string };

/** Contexts in which a sentence speaks of the practice or its work. */
const ON_PRACTICE = ['self', 'profession', 'work', 'clients', 'offer'];
/** Of so many slots of one duty that are filled, each number counts once more. */
const SEVERAL = [2, 3];

const slots = SLOTS.map((slot) => ({ ...slot, pattern: wholeWords(slot.words) }));
const contexts = patterns(CONTEXTS);
const counters = patterns(COUNTERS);
/** A question that readers ask claims nothing; “Tired of waiting?” does. */
const QUESTION =
  /^(?:am|can|could|do|does|did|will|would|is|are|should|what|how|which|why|who|when|where)\b.*\?["”’)]*$/i;
/** A denial, with the few words between it and what it denies. */
const DENIAL =
  /(?:\b(?:no|not|cannot|without|nor|neither|turn down|decline|refuse|never (?:publish|print|quote|ask|use|share|show|post|promise|guarantee|claim)|beware|whether|if|(?:nobody|no one|none) (?:can|could|will|should)|nothing)\b|n't\b)(?: [\w'-]+){0,6}$/;

const OWN_CLIENTS = speaking('for', 'on: own clients');
const DENIED = speaking('against', 'denied');
/** It speaks of nothing that the practice is or offers. */
const NO_PRACTICE = speaking('against', 'no practice');

/** Every signal there is, in the order of the weights. */
export const DUTY_SIGNALS: DutySignal[] = [
  ...contexts.map(({ name }) => speaking('for', `on: ${name}`)),
  OWN_CLIENTS,
  ...slots.map(({ name, duty }) => ({ name, duty, speaks: 'for' as const })),
  ...[...new Set(slots.map(({ duty }) => duty))].flatMap((duty) =>
    SEVERAL.map((count) => several(duty, count)),
  ),
  ...counters.map(({ name }) => speaking('against', name)),
  DENIED,
  NO_PRACTICE,
];

/**
 * What a sentence shows for and against a breach of each duty of which it fills a slot; a question shows none.
 *
 * @param sentence one sentence of plain text
 */
export function dutySignals(sentence: string): { duty: Duty; signals: ShownDutySignal[] }[] {
  if (QUESTION.test(sentence)) return [];
  const text = sentence.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
  const small = text.toLowerCase();
  // A word between quotation marks is spoken of, not said.
  const unquoted = small.replace(/["“](?:[$\w'-]+[,.]? ?){1,5}["”]/g, (quote) =>
    ' '.repeat(quote.length),
  );
  const on = contexts.filter(({ pattern }) => pattern.test(small)).map(({ name }) => name);
  const isOnPractice = ON_PRACTICE.some((name) => on.includes(name));
  const found = slots.flatMap((slot) => {
    const match = slot.pattern.exec(
      slot.isCased ? text : slot.duty === 'testimonial' ? small : unquoted,
    );
    if (!match) return [];
    const isDenied = slot.isDeniable === true && DENIAL.test(small.slice(0, match.index).trim());
    return [{ ...slot, words: match[0].trim(), start: match.index, isDenied }];
  });
  const filled = found.filter(({ isDenied }) => !isDenied);
  const around = [
    ...on.map((name) => speaking('for', `on: ${name}`)),
    ...(on.includes('self') && on.includes('clients') ? [OWN_CLIENTS] : []),
    ...counters
      .filter(({ pattern }) => pattern.test(small))
      .map(({ name }) => speaking('against', name)),
    ...(filled.length < found.length ? [DENIED] : []),
    ...(isOnPractice ? [] : [NO_PRACTICE]),
  ].map((signal) => ({ ...signal, words: '' }));
  return [...Map.groupBy(filled, ({ duty }) => duty)].flatMap(([duty, ofDuty]) => {
    const apart = withoutOverlap(ofDuty);
    const isShown =
      apart.length > 1
        ? apart.some(({ isSupport }) => !isSupport)
        : isOnPractice && apart[0]?.isEnough === true;
    if (!isShown) return [];
    const signals = [
      ...apart.map(({ name, words }) => ({ name, duty, speaks: 'for' as const, words })),
      ...SEVERAL.filter((count) => apart.length >= count).map((count) => ({
        ...several(duty, count),
        words: '',
      })),
      ...around,
    ];
    return [{ duty, signals }];
  });
}

type Match = (typeof slots)[number] & { words: string; start: number };

/** The same words fill one slot only, and rather one that names the breach. */
function withoutOverlap(matches: Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches.toSorted((one, other) => rankOf(one) - rankOf(other))) {
    const isApart = ({ start, words }: Match) =>
      start >= match.start + match.words.length || match.start >= start + words.length;
    if (kept.every(isApart)) kept.push(match);
  }
  return kept;
}

function rankOf({ isEnough, isSupport }: Match): number {
  return isEnough ? 0 : isSupport ? 2 : 1;
}

function speaking(speaks: DutySignal['speaks'], name: string): DutySignal {
  return { name, speaks };
}

function several(duty: Duty, count: number): DutySignal {
  return { name: `${duty} × ${count}`, duty, speaks: 'for' };
}

function patterns(named: Record<string, string>): { name: string; pattern: RegExp }[] {
  return Object.entries(named).map(([name, words]) => ({ name, pattern: wholeWords(words) }));
}

function wholeWords(words: string): RegExp {
  const start = words.startsWith('^') ? '' : '(?<![\\p{L}\\p{N}])';
  const end = words.endsWith('$') ? '' : '(?![\\p{L}\\p{N}])';
  return new RegExp(`${start}(?:${words})${end}`, 'u');
}
