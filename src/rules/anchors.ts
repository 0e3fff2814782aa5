import { ANCHORS, articlePath, PATHS, textPath } from '#addresses/paths';
import { anchorsByPath } from '#library/published-paths';
import { RESERVED_SLUGS } from '#markdown/headings';
import type { Rule } from '#rules/rule';
import type { Problem } from '#evidence/problems';

/**
 * Whoever saved a link to a heading arrives: what the last release promised is still a heading's
 * anchor, or an old one that leads to a heading. No other part of the page has the same id.
 */
export const anchors: Rule = (content) => {
  const { articles, pages, redirects, unreadSlugs } = content;
  // A link to an old address arrives at the new one, with the same anchor.
  const released = Map.groupBy(
    Object.entries(content.released).flatMap(([path, { anchors }]) =>
      anchors.map((anchor) => ({ anchor, path: redirects[path] ?? path })),
    ),
    ({ path }) => path,
  );
  const headings = anchorsByPath(content);
  const texts = [
    ...articles.map((article) => ({
      ...article,
      path: articlePath(article.slug),
      own: [
        ...article.data.faq.map(({ id }) => ANCHORS.question(id)),
        ...article.texts.flatMap(({ facts }) => [
          ...facts.components
            .filter(({ name }) => name === 'FootnoteText')
            .map((_, index) => ANCHORS.footnote(String(index + 1))),
          ...facts.claims.map(({ id }) => ANCHORS.claim(id, 1)),
          ...facts.citations.flatMap(({ key }) => [
            ANCHORS.reference(key),
            ANCHORS.note(key),
            ANCHORS.citation(key, 1),
          ]),
        ]),
      ],
    })),
    ...pages.map((page) => ({ ...page, path: textPath(page), own: [] })),
  ];
  // Of what could not be read, nobody knows which claims and questions it has.
  const lists = unreadSlugs.size > 0 ? [] : [PATHS.evidence, PATHS.faq];
  const gone = lists.flatMap((path) =>
    (content.released[path]?.anchors ?? []).flatMap((anchor): Problem[] => {
      const old = `${path}#${anchor}`;
      if (headings.get(path)!.has(anchor) || redirects[old] !== undefined) return [];
      const what = path === PATHS.faq ? 'question' : 'claim';
      const message = `the ${what} "${anchor}" was in the last release and is gone, so links to it would miss. Add a line "${old}": "${path}#…" with the ${what} that its readers should find now, or "${path}" where there is none.`;
      return [{ file: 'redirects.json', message }];
    }),
  );
  const missed = texts.flatMap(({ file, slug, path, data: { oldAnchors }, own }) => {
    if (unreadSlugs.has(slug)) return [];
    const here = headings.get(path)!;
    const isElsewhere = new Set<string>([...own, ...RESERVED_SLUGS]);
    const names = [...here].map((anchor) => `"${anchor}"`).join(', ') || 'no headings';
    const problems: Omit<Problem, 'file'>[] = [];
    for (const anchor of here) {
      if (!isElsewhere.has(anchor)) continue;
      const message = `the heading with the anchor "${anchor}" has the address of another part of the page. Reword it.`;
      problems.push({ message });
    }
    for (const [old, now] of Object.entries(oldAnchors)) {
      const place = `oldAnchors › ${old}`;
      if (here.has(old) || isElsewhere.has(old)) {
        problems.push({ place, message: 'is still in use on this page. Remove the line.' });
      }
      if (!here.has(now)) {
        const message = `leads to "${now}", which is not a heading of this text. It has ${names}.`;
        problems.push({ place, message });
      }
    }
    for (const { anchor } of released.get(path) ?? []) {
      if (here.has(anchor) || oldAnchors[anchor] !== undefined) continue;
      const message = `the heading "${anchor}" was in the last release and is gone, so links to it would miss. Add a line “${anchor}: ” with the heading that readers of it should find now; there are ${names}.`;
      problems.push({ place: 'oldAnchors', message });
    }
    return problems.map((problem) => ({ file, ...problem }));
  });
  return [...missed, ...gone];
};
