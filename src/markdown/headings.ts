import type { ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';
import GithubSlugger, { slug } from 'github-slugger';
import { withoutMarks } from '#evidence/at-signs';
import { anchorOf, isHeading } from '#evidence/headings';
import { element } from '#markdown/constructs/nodes';
import { ANCHORS } from '#addresses/paths';

/** Ids the article page gives to its own parts; a heading may not take them. */
export const RESERVED_SLUGS = [
  'answer',
  'key-points',
  'faq',
  'references',
  'related',
  'contents',
  ANCHORS.footnotes,
  ANCHORS.terms,
  ANCHORS.safety,
  ANCHORS.practice,
  'main',
  'content-problems',
];

/** The words of a heading of emoji or marks alone. */
const WORDLESS = 'section';

/** What makes a picture or a button of the character before it; it has no look of its own. */
const EMOJI_MARKS = /[\uFE00-\uFE0F\u20E3]/g;

/**
 * Makes a function that gives each heading of a text its id, in their order: its words in small
 * letters, in any script, with a number where another heading has the same. The ids of the page's
 * own parts are never given out.
 */
function createAnchors(): (heading: string) => string {
  const slugger = new GithubSlugger();
  for (const reserved of RESERVED_SLUGS) slugger.slug(reserved);
  return (heading) => {
    const words = heading.normalize('NFC').replace(EMOJI_MARKS, '').replace(/\s+/g, ' ');
    return slugger.slug(slug(words).replace(/-+/g, '-').replace(/^-|-$/g, '') || WORDLESS);
  };
}

/** Gives each heading of a tree its id. */
export function anchorHeadings(tree: Root): void {
  const anchorFor = createAnchors();
  visit(tree, (node) => {
    if (isHeading(node))
      node.properties = { ...node.properties, id: anchorFor(withoutMarks(toString(node))) };
  });
}

/**
 * For pages: makes each heading a link to itself, for those who want to send it on, and gives the
 * first help box of a text an id. A heading that had another anchor once keeps it, on an empty
 * element, so that old links arrive.
 *
 * @param place what the text is called among those of its page
 * @param oldAnchors former ids with those of today
 */
export function linkHeadings(
  tree: Root,
  place: string,
  oldAnchors: Record<string, string> = {},
): void {
  visit(tree, (node) => {
    if (!isHeading(node)) return;
    const id = anchorOf(node);
    const old = Object.entries(oldAnchors)
      .filter(([, now]) => now.normalize('NFC') === id)
      .map(([anchor]) => element('span', { id: anchor.normalize('NFC') }, []));
    const { children } = node;
    const words = hasLink(children) ? children : [element('a', { href: `#${id}` }, children)];
    node.children = [...old, ...words];
  });
  if (place !== 'body') return;
  visit(tree, 'mdxJsxFlowElement', ({ name, attributes }) => {
    if (name !== 'Safety') return undefined;
    attributes.push({ type: 'mdxJsxAttribute', name: 'id', value: ANCHORS.safety });
    return EXIT;
  });
}

function hasLink(nodes: ElementContent[]): boolean {
  return nodes.some(
    (node) => node.type === 'element' && (node.tagName === 'a' || hasLink(node.children)),
  );
}
