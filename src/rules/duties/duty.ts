import type { Lists } from '#rules/duties/phrases';

/** What a licensee in California may not do where services are offered. */
export interface Duty {
  /** What a breach does, as the end of “It seems to …”. */
  breach: string;
  /** Whether words such as “may” and “sometimes” take it back. */
  isPromise?: true;
  /** Lists that its phrases name between braces, beside those of `lists.ts`. */
  lists?: Lists;
  /**
   * By meaning; a sentence that fills several is suspect. Words that no labeled line needs stay:
   * breadth reads the lines that nobody has seen.
   */
  slots: Record<string, Slot>;
  /** Where a sentence shows it that no phrase can tell. */
  shownBy?: RegExp[];
}

/**
 * Words that play one part in a sentence: who offers, what is promised, how surely. Phrases are
 * written as `phrases.ts` says.
 */
export interface Slot {
  phrases: string;
  /**
   * `alone`: shows the duty by itself where the sentence speaks of the practice. `names`: names the
   * breach, together with another slot. `supports`: shows nothing unless another slot
   * names it, and no denial takes it back.
   */
  part: 'alone' | 'names' | 'supports';
  /** Whether a “not” or a “without” before it takes nothing back. */
  isUndeniable?: true;
  /** Phrases that mean something else: a slot does not look at them. */
  harmless?: string;
}
