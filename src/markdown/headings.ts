import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { HastPluginEntry } from 'satteri';
import { visit } from 'unist-util-visit';
import GithubSlugger from 'github-slugger';
import { withoutMarks } from '#evidence/at-signs';
import { isHeading } from '#evidence/headings';
import { ANCHORS } from '#addresses/paths';

/** Ids the article page gives to its own parts; a heading may not take them. */
export const RESERVED_SLUGS = [
  'answer',
  'key-points',
  'faq',
  'references',
  'related',
  'contents',
  ANCHORS.safety,
  'main',
  'content-problems',
];

/** How many words of a heading make its anchor; the rest can be reworded without breaking a link. */
const SLUG_WORDS = 4;

/**
 * Makes a function that gives each heading of a text its id, in their order: its first four words,
 * with a number where another heading begins alike. The ids of the page's own parts are never
 * given out.
 */
function createAnchors(): (heading: string) => string {
  const slugger = new GithubSlugger();
  for (const slug of RESERVED_SLUGS) slugger.slug(slug);
  return (heading) => slugger.slug(heading.trim().split(/\s+/).slice(0, SLUG_WORDS).join(' '));
}

/** Gives each heading of a tree its id. */
export function anchorHeadings(tree: Root): void {
  const anchorFor = createAnchors();
  visit(tree, (node) => {
    if (isHeading(node))
      node.properties = { ...node.properties, id: anchorFor(withoutMarks(toString(node))) };
  });
}

/** The same for the pages, before Astro's own ids; the first help box of a text gets one as well. */
export const anchorPlugin: HastPluginEntry = ({ data }) => {
  const anchorFor = createAnchors();
  let hasSafety = (data.place ?? 'body') !== 'body';
  return {
    name: 'anchors',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, ctx) {
        ctx.setProperty(node, 'id', anchorFor(withoutMarks(ctx.textContent(node))));
      },
    },
    mdxJsxFlowElement: {
      filter: ['Safety'],
      visit(node, ctx) {
        if (!hasSafety) ctx.setProperty(node, 'id', ANCHORS.safety);
        hasSafety = true;
      },
    },
  };
};
