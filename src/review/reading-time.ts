/**
 * Silent reading speed of adults for English non-fiction, in words a minute.
 * Brysbaert, M. (2019). Journal of Memory and Language, 109, 104047.
 */
const WORDS_PER_MINUTE = 238;

/** Minutes to read so many words, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
