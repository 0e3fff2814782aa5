import type { CslName } from '#bibliography/reference';

const SUFFIX = '(?:Jr|Sr|Jnr|Snr)\\.?|I{2,3}|IV|VI{0,3}|2nd|3rd|4th|Esq\\.?|Filho|Neto';
const ONLY = new RegExp(`^(?:${SUFFIX})$`, 'i');
const AT_END = new RegExp(`^(.+?)(?:,\\s*|\\s+)(${SUFFIX})$`);

/** Whether words are what APA prints behind a name, like "Jr.". */
export function isSuffix(words: string): boolean {
  return ONLY.test(words);
}

/**
 * Finds the suffix of a person where databases and authors put it among the other names: after the
 * family name, after the given names, or in their place.
 */
export function findSuffix(name: CslName): CslName {
  const { family, given, suffix } = name;
  if (!family) return name;
  // "King, Martin Luther, Jr." is in BibTeX the wrong way round.
  if (suffix && given && ONLY.test(given) && !ONLY.test(suffix)) {
    return { ...name, given: suffix, suffix: given };
  }
  if (suffix) return name;
  // "Sammy Davis, Jr."
  const [, first, last] = /^(.+)\s+(\S+)$/.exec(family) ?? [];
  if (given && ONLY.test(given) && first && last) {
    return { ...name, family: last, given: first, suffix: given };
  }
  // "John Smith Jr." without a comma
  const [, plainFirst, plainLast] = /^(.+)\s+(\S+)$/.exec(given ?? '') ?? [];
  if (ONLY.test(family) && plainFirst && plainLast) {
    return { ...name, family: plainLast, given: plainFirst, suffix: family };
  }
  const [, plainFamily, behindFamily] = AT_END.exec(family) ?? [];
  if (plainFamily && behindFamily) return { ...name, family: plainFamily, suffix: behindFamily };
  const [, plainGiven, behindGiven] = AT_END.exec(given ?? '') ?? [];
  // The V of "Ann V" is an initial.
  if (plainGiven && behindGiven && behindGiven.length > 1) {
    return { ...name, given: plainGiven, suffix: behindGiven };
  }
  return name;
}
