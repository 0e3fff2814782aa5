import { CLAIM_SIGNALS } from '#evidence/sourcing/claim-signals';
import { HARMLESS_SIGNALS } from '#evidence/sourcing/harmless-signals';
import type { Reading } from '#evidence/sourcing/sentence-reading';
import type { Signal } from '#evidence/sourcing/signal';

/** All signals; those with a kind speak for a source, those without one against it. */
export const SIGNALS: Signal[] = [
  ...Object.entries(CLAIM_SIGNALS).map(([name, [kind, read]]) => ({ name, kind, read })),
  ...Object.entries(HARMLESS_SIGNALS).map(([name, read]) => ({ name, read })),
];

/** A signal that a sentence shows, with the words that show it. */
export interface ShownSignal extends Signal {
  words: string[];
}

/** The signals that a sentence shows. */
export function shownSignals(reading: Reading): ShownSignal[] {
  return SIGNALS.flatMap((signal) => {
    const words = signal.read(reading);
    return words.length > 0 ? { ...signal, words } : [];
  });
}
