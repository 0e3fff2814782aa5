import { CLAIM_SIGNALS } from '#evidence/sourcing/claim-signals';
import { EVIDENCE_SIGNALS } from '#evidence/sourcing/evidence-signals';
import { MEANING_SIGNALS } from '#evidence/sourcing/meaning-signals';
import { PRACTICE_SIGNALS } from '#evidence/sourcing/practice-signals';
import type { Reading } from '#evidence/sourcing/sentence-reading';
import type { Signal } from '#evidence/sourcing/signal';
import { SUBJECT_SIGNALS } from '#evidence/sourcing/subject-signals';
import { VOICE_SIGNALS } from '#evidence/sourcing/voice-signals';

/** All signals; those with a kind speak for a source, those without one against it. */
export const SIGNALS: Signal[] = [
  ...SUBJECT_SIGNALS,
  ...CLAIM_SIGNALS,
  ...EVIDENCE_SIGNALS,
  ...VOICE_SIGNALS,
  ...PRACTICE_SIGNALS,
  ...MEANING_SIGNALS,
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
