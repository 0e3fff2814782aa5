/**
 * Signs without a width or a shape, which split words for the search or turn them around on the
 * page: zero-width spaces, marks of order and direction (Unicode 17, categories Cf and Zs). Joiners
 * and soft hyphens have their uses.
 */
const UNSEEN = /[\u200B\u2060\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** What is wrong with the lines of a file that have one, as advice. */
export function unseenCharacters(text: string): { message: string; line: number }[] {
  if (!UNSEEN.test(text)) return [];
  return text.split('\n').flatMap((words, index) => {
    const at = UNSEEN.exec(words)?.index;
    if (at === undefined) return [];
    const [before = ''] = /\S*\s?\S*$/.exec(words.slice(0, at)) ?? [];
    const message = `an invisible character is ${before ? `after “${before}”` : 'at its beginning'}; it came with copied words. Delete the words around it and type them again.`;
    return [{ message, line: index + 1 }];
  });
}
