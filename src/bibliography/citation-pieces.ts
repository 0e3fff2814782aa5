import { FORMS } from '#bibliography/apa-style';
import { type ReadItem, groupItems, readItems } from '#bibliography/cited-items';
import { citationAffixes, printCitation } from '#bibliography/engine';
import { escapeHtml } from '#markdown/html';
import type { Citation } from '#evidence/citations';

/** A source within a citation. All three parts are HTML, and together what is printed. */
export interface CitationPiece {
  key: string;
  /** What opens the citation or introduces the source: "(see ". */
  before: string;
  /** The words that name the source: "Papp et al., 2009, pp. 7–9". */
  label: string;
  /** What divides it from the next source or closes the citation: "; ", ")". */
  after: string;
}

/**
 * Prints a citation of works that are selected.
 *
 * @returns its pieces in the order of print
 */
export function piecesOf({ items, narrative }: Citation): CitationPiece[] {
  const { open, close, delimiter } = citationAffixes();
  const [first, ...others] = readItems(items);
  if (!first) return [];
  // What follows a narrative citation goes inside its parentheses.
  const isOpen = others.length > 0 || first.suffix !== '';
  const form = isOpen ? FORMS.openNarrative : FORMS.narrative;
  const pieces = narrative
    ? [...printGroup([first], form), ...groupItems(others).flatMap((group) => printGroup(group))]
    : groupItems([first, ...others]).flatMap((group) => printGroup(group));
  return pieces.map(({ key, before, label, after }, index) => {
    const isLast = index === pieces.length - 1;
    const next = pieces[index + 1];
    const opening = index === 0 && !narrative ? open : '';
    const closing = narrative && !isOpen ? '' : close;
    const between = next?.delimiter || delimiter;
    return {
      key,
      before: escapeHtml(opening) + before,
      label,
      after: after + escapeHtml(isLast ? closing : between),
    };
  });
}

/** Sources that citeproc sorts among themselves; what introduces them stays before the first. */
function printGroup(
  group: ReadItem[],
  position?: number,
): (CitationPiece & { delimiter: string })[] {
  const byKey = new Map(group.map((item) => [item.key, item]));
  const printed = printCitation(
    group.map(({ key, place, yearOnly }) => ({
      id: key,
      ...place,
      position: position ?? (yearOnly ? FORMS.year : FORMS.parenthetical),
    })),
  );
  return printed.map(({ id, delimiter, label }, index) => {
    const prefix = index === 0 ? group[0]!.prefix : undefined;
    const before = prefix ? `${escapeHtml(prefix)} ` : '';
    return { key: id, before, label, after: escapeHtml(byKey.get(id)!.suffix), delimiter };
  });
}
