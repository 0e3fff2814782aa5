import type { Cache } from '#cache';

/**
 * Has each text judged, unless an earlier run has judged all texts of its file as they are now.
 *
 * @param kept what was found before
 * @param keyOf all that the judgment of a text depends on; anything that JSON can say
 * @returns each text with what was found, in the same order
 */
export function judge<Text extends { file: string }, Finding>(
  texts: Text[],
  kept: Cache,
  keyOf: (text: Text) => unknown,
  find: (text: Text) => Finding | undefined,
): [Text, Finding | undefined][] {
  const findings = new Map<Text, Finding | undefined>();
  for (const inFile of Map.groupBy(texts, ({ file }) => file).values()) {
    const found = kept.json(inFile.map(keyOf), () => inFile.map((text) => find(text) ?? null));
    for (const [index, text] of inFile.entries()) findings.set(text, found[index] ?? undefined);
  }
  return texts.map((text) => [text, findings.get(text)]);
}
