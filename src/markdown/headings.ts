import type { Element, ElementContent, Properties, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { HastPluginEntry } from 'satteri';
import { visit } from 'unist-util-visit';
import GithubSlugger, { slug } from 'github-slugger';
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
  ANCHORS.footnotes,
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
 * The same for the pages, before Astro's own ids; the first help box of a text gets one as well. A
 * heading is a link to itself, for those who want to send it on. One that had another anchor once
 * keeps it, on an empty element, so that old links arrive.
 */
export const anchorPlugin: HastPluginEntry = ({ data }) => {
  const anchorFor = createAnchors();
  const oldAnchors = Object.entries<string>(data.astro?.frontmatter['oldAnchors'] ?? {});
  let hasSafety = (data.place ?? 'body') !== 'body';
  return {
    name: 'anchors',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, ctx) {
        const id = anchorFor(withoutMarks(ctx.textContent(node)));
        const old = oldAnchors
          .filter(([, now]) => now.normalize('NFC') === id)
          .map(([anchor]) => element('span', { id: anchor.normalize('NFC') }));
        const { tagName, properties, children } = node as Element;
        const words = hasLink(children) ? children : [element('a', { href: `#${id}` }, children)];
        ctx.replaceNode(node, element(tagName, { ...properties, id }, [...old, ...words]));
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

function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

function hasLink(nodes: ElementContent[]): boolean {
  return nodes.some(
    (node) => node.type === 'element' && (node.tagName === 'a' || hasLink(node.children)),
  );
}
