import type { Element, Nodes, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import GithubSlugger from 'github-slugger';

/** Ids the article page gives to its own parts; a heading may not take them. */
export const RESERVED_SLUGS = [
  'answer',
  'key-points',
  'faq',
  'references',
  'related',
  'contents',
  'safety',
  'main',
];

/** So much of a heading makes its anchor; the rest can be reworded without breaking a link. */
const SLUG_WORDS = 4;

/**
 * Gives each heading of a text its id: its first four words, with a number where another heading
 * begins alike. The ids of the page's own parts are never given out.
 */
export function anchorHeadings(tree: Root): void {
  const slugger = new GithubSlugger();
  for (const slug of RESERVED_SLUGS) slugger.slug(slug);
  visit(tree, (node) => {
    if (!isHeading(node)) return;
    const words = toString(node).trim().split(/\s+/).slice(0, SLUG_WORDS);
    node.properties = { ...node.properties, id: slugger.slug(words.join(' ')) };
  });
}

export function isHeading(node: Nodes): node is Element {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName);
}

/** The anchor of a heading that `anchorHeadings` has seen. */
export function anchorOf(heading: Element): string {
  return String(heading.properties['id']);
}
