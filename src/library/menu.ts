import { textPath } from '#addresses/paths';
import type { LibraryContent } from '#library/library';

/** The practice's own pages that have a name in the menu. */
export function menuLinks(pages: LibraryContent['pages']): { name: string; path: string }[] {
  return pages.flatMap((page) =>
    page.data.menu ? [{ name: page.data.menu, path: textPath(page) }] : [],
  );
}
