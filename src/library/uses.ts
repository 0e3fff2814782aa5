import type { LibraryText } from '#library/library';

/**
 * How often the texts above one of them, on the page of an article, use a source or a claim.
 * `undefined` for a text that is not one of the article's own, like the help box.
 */
export type EarlierUses = (
  place: string,
  of: 'citations' | 'claims',
  id: string,
) => number | undefined;

/**
 * Numbers uses over a whole page without asking in which order its parts are rendered.
 *
 * @param texts of the article, in the order the page shows them
 */
export function earlierUses(texts: LibraryText[]): EarlierUses {
  return (place, of, id) => {
    const at = texts.findIndex((text) => text.place === place);
    if (at === -1) return undefined;
    return texts
      .slice(0, at)
      .flatMap(({ facts }) => idsOf(facts, of))
      .filter((other) => other === id).length;
  };
}

function idsOf(facts: LibraryText['facts'], of: 'citations' | 'claims'): string[] {
  return of === 'citations'
    ? facts.citations.map(({ key }) => key)
    : facts.claims.map((claim) => claim.id);
}

/** The name by which problems and citations call the answer to a question. */
export function answerPlace(id: string): string {
  return `faq › ${id}`;
}
