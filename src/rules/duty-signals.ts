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
/** A denial, with the few words between it and what it denies. */
const DENIAL =
  /(?:\b(?:no|not|cannot|without|nor|neither|beware|whether|if)\b|n't\b)(?: [\w'-]+){0,6}$/;

const OWN_CLIENTS = speaking('for', 'on: own clients');
const DENIED = speaking('against', 'denied');
/** It speaks of nothing that the practice is or offers. */
export const NO_PRACTICE = speaking('against', 'no practice');

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
 * What a sentence shows for and against a breach.
 *
 * @param sentence one sentence of plain text
 */
export function dutySignals(sentence: string): ShownDutySignal[] {
  const text = sentence.replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
  const small = text.toLowerCase();
  const on = contexts.filter(({ pattern }) => pattern.test(small)).map(({ name }) => name);
  const isOnPractice = ON_PRACTICE.some((name) => on.includes(name));
  const found = slots.flatMap(({ duty, name, pattern, isCased, isDeniable }) => {
    const match = pattern.exec(isCased ? text : small);
    if (!match) return [];
    const isDenied = isDeniable === true && DENIAL.test(small.slice(0, match.index).trim());
    return [{ name, duty, speaks: 'for' as const, words: match[0].trim(), isDenied }];
  });
  const filled = found.filter(({ isDenied }) => !isDenied);
  const ofDuty = isOnPractice ? Map.groupBy(filled, ({ duty }) => duty) : new Map<Duty, never[]>();
  return [
    ...filled.map(({ isDenied, ...signal }) => signal),
    ...[
      ...on.map((name) => speaking('for', `on: ${name}`)),
      ...(on.includes('self') && on.includes('clients') ? [OWN_CLIENTS] : []),
      ...[...ofDuty].flatMap(([duty, { length }]) =>
        SEVERAL.filter((count) => length >= count).map((count) => several(duty, count)),
      ),
      ...counters
        .filter(({ pattern }) => pattern.test(small))
        .map(({ name }) => speaking('against', name)),
      ...(filled.length < found.length ? [DENIED] : []),
      ...(isOnPractice ? [] : [NO_PRACTICE]),
    ].map((signal) => ({ ...signal, words: '' })),
  ];
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
