import type { Element, ElementContent, Parents, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { HastPluginEntry, MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { visit } from 'unist-util-visit';
import type { Leftover } from '#evidence/facts';
import { platformOf } from '#markdown/platforms';

type Node = RootContent;

/**
 * Gives what authors write in Markdown the shape of what readers see: `> [!NOTE]` is a callout, a
 * picture alone is a figure, a table has its caption and scrolls in itself, a footnote is a note of
 * the page. Facts and pages are made of the same tree.
 */
export function arrangeConstructs(tree: Root): void {
  const uses = new Map<string, number>();
  visit(tree, 'element', ({ properties }) => {
    if (!properties['dataFootnoteRef']) return;
    const note = String(properties['href']);
    uses.set(note, (uses.get(note) ?? 0) + 1);
    properties['use'] = uses.get(note)!;
  });
  arrange(tree);
}

/** The same for the pages. */
export const constructsPlugin: HastPluginEntry = {
  name: 'constructs',
  before(root, ctx) {
    const tree = copy(root);
    arrangeConstructs(tree);
    ctx.replaceNode(root, tree);
  },
};

const FIELDS = ['type', 'name', 'tagName', 'value', 'attributes', 'data', 'position'];

/** A tree that can be changed, of the parser's own nodes, which are read from it one by one. */
function copy<T extends object>(node: T): T {
  const { properties, children } = node as Partial<Element>;
  const fields = FIELDS.filter((field) => field in node);
  return {
    ...Object.fromEntries(fields.map((field) => [field, node[field as keyof T]])),
    ...(properties && { properties: { ...properties } }),
    ...(children && { children: children.map(copy) }),
  } as T;
}

function arrange(parent: Parents): void {
  for (const child of parent.children) if ('children' in child) arrange(child);
  if (parent.type === 'mdxJsxFlowElement') parent.children = inParagraphs(parent.children);
  takeCaptions(parent);
  // What is in a figure already is its picture and the words below it.
  if (parent.type === 'mdxJsxFlowElement' && parent.name === 'Figure') return;
  parent.children = parent.children.map(construct) as ElementContent[];
}

function construct(node: Node): Node {
  if (node.type === 'mdxJsxFlowElement') {
    if (node.name === 'SayIt') node.children = node.children.flatMap(bubbles);
    if (node.name === 'Figure') node.children = figure(node.children);
    return node;
  }
  if (node.type !== 'element') return node;
  const [only, ...others] = node.children.filter((child) => !isBlank(child));
  const alone = others.length === 0 ? only : undefined;
  switch (node.tagName) {
    case 'p':
      if (isElement(alone, 'img')) return component('Figure', {}, figure([node]), node);
      return isElement(alone, 'a') ? (linkCard(alone, node) ?? node) : node;
    case 'li': {
      const card = isElement(alone, 'a') && linkCard(alone, {});
      return card ? { ...node, children: [card] } : node;
    }
    case 'blockquote':
      return callout(node) ?? node;
    case 'sup':
      return isElement(alone, 'a') && alone.properties['dataFootnoteRef']
        ? footnote(alone, node)
        : node;
    case 'section':
      return node.properties['dataFootnotes'] ? footnotes(node) : node;
    default:
      return node;
  }
}

/** Words between the tags of a component on one line are a paragraph as well. */
function inParagraphs(children: ElementContent[]): ElementContent[] {
  const isInline = (node: ElementContent) =>
    node.type === 'text' || node.type === 'mdxJsxTextElement' || isElement(node, INLINE);
  return children.some((node) => isInline(node) && !isBlank(node)) && children.every(isInline)
    ? [element('p', {}, children)]
    : children;
}

const INLINE = /^(?:a|code|del|em|img|strong|sup)$/;

/** Each paragraph or point is a line to say; a quotation is what the other one may answer. */
function bubbles(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  switch (node.tagName) {
    case 'p':
      return [element('blockquote', {}, [node], node)];
    case 'ul':
    case 'ol':
      return elementsIn(node, 'li').map((item) => element('blockquote', {}, item.children, item));
    case 'blockquote':
      elementsIn(node, 'p')[0]?.children.unshift(
        element('span', { className: ['unseen'] }, [text('The answer: ')]),
      );
      return [{ ...node, properties: { className: ['far'] } }];
    default:
      return [node];
  }
}

/** A picture with what is written below it, and who made it: the title of the picture. */
function figure(children: ElementContent[]): ElementContent[] {
  const images = children.flatMap((node) =>
    isElement(node, 'p') ? elementsIn(node, 'img') : elementsIn({ children: [node] }, 'img'),
  );
  const caption = children
    .filter((node) => !images.includes(node as Element))
    .map((node) =>
      isElement(node, 'p')
        ? { ...node, children: node.children.filter((child) => !images.includes(child as Element)) }
        : node,
    )
    .filter((node) => !isBlank(node) && !(isElement(node, 'p') && node.children.every(isBlank)));
  const credits = images.flatMap(({ properties, position }) => {
    const { title } = properties;
    delete properties['title'];
    return typeof title === 'string' && title.trim()
      ? [element('p', { className: ['credit'] }, [text(title.trim())], { position })]
      : [];
  });
  const below = [...caption, ...credits];
  return [...images, ...(below.length > 0 ? [element('figcaption', {}, below)] : [])];
}

/** A sign after it folds the box elsewhere. */
const MARK = /^\[!(\w+)\][-+]?[ \t]*([^\n]*)\n?/;

/**
 * `> [!NOTE]`, as GitHub has it. Words on that line are the title, as Obsidian has it, unless their
 * sentence goes on below.
 */
function callout(quote: Element): Node | undefined {
  const [paragraph, ...rest] = quote.children.filter((child) => !isBlank(child));
  if (!isElement(paragraph, 'p')) return undefined;
  const [first, ...others] = paragraph.children;
  if (first?.type !== 'text') return undefined;
  const [mark, kind, line = ''] = MARK.exec(first.value) ?? [];
  if (mark === undefined || kind === undefined) return undefined;
  const below = first.value.slice(mark.length);
  const isAlone = below === '' && others.length === 0;
  const isTitle =
    line !== '' && (isAlone ? rest.length > 0 : mark.endsWith('\n') && !/^[a-z]/.test(below));
  const value = isTitle || line === '' ? below : first.value.slice(first.value.indexOf(line));
  const said = [...(value ? [text(value)] : []), ...others];
  const attributes = { kind: kind.toLowerCase(), ...(isTitle && { title: line.trim() }) };
  const opening = element('p', {}, said, value === below ? lineBelow(paragraph) : paragraph);
  return component('Callout', attributes, [...(said.length > 0 ? [opening] : []), ...rest], quote);
}

/** Where the words begin when the first line of a paragraph is not one of them. */
function lineBelow({ position }: Element): Pick<Element, 'position'> {
  if (!position) return {};
  const { start, end } = position;
  return { position: { start: { ...start, line: start.line + 1 }, end } };
}

/** `Table: What it shows`, above or below a table and apart from it, as Pandoc has it. */
function takeCaptions(parent: Parents): void {
  const blocks = parent.children.filter((node) => !isBlank(node));
  const captions = new Map<Node, Element>();
  for (const [index, node] of blocks.entries()) {
    if (!isElement(node, 'table')) continue;
    const caption = [blocks[index - 1], blocks[index + 1]].find(
      (other): other is Element =>
        isElement(other, 'p') &&
        ![...captions.values()].includes(other) &&
        CAPTION.test(toString(other)),
    );
    if (!caption) continue;
    const [first] = caption.children;
    if (first?.type === 'text') first.value = first.value.replace(CAPTION, '');
    captions.set(node, caption);
  }
  const taken = new Set<Node>(captions.values());
  parent.children = parent.children
    .filter((node) => !taken.has(node))
    .map((node) =>
      isElement(node, 'table') ? scroller(node, captions.get(node)) : node,
    ) as ElementContent[];
}

const CAPTION = /^Table:\s+/;

/**
 * Captions that stand beside no table, or beside one that has another.
 *
 * @param tree with its constructs arranged
 */
export function strayCaptions(tree: Root): Leftover[] {
  const found: Leftover[] = [];
  visit(tree, { type: 'element', tagName: 'p' }, (paragraph) => {
    const words = toString(paragraph);
    if (!CAPTION.test(words)) return;
    const message = `“${words}” belongs to no table. Put it right above one, or begin with another word.`;
    found.push({ line: paragraph.position?.start.line ?? 1, message });
  });
  return found;
}

/** A wide table scrolls in itself, by the keys as well, below its caption. */
function scroller(table: Element, caption: Element | undefined): Element {
  const ariaLabel = caption ? toString(caption).trim() : nameOf(table);
  const properties = { className: ['scroller'], tabIndex: 0, ariaLabel };
  const box = element('section', properties, [table], table);
  return caption ? element('figure', {}, [element('figcaption', {}, [caption]), box]) : box;
}

/** What a table without a caption is called: the heading of its first column that has one. */
function nameOf(table: Element): string {
  let name = '';
  visit(table, { type: 'element', tagName: 'th' }, (cell) => {
    name ||= toString(cell).trim();
  });
  return name ? `Table: ${name}` : 'Table';
}

/** A video or an episode alone on its line: its title, where there is one, and where it opens. */
function linkCard(link: Element, paragraph: Partial<Element>): Element | undefined {
  const address = String(link.properties['href']);
  const platform = platformOf(address);
  if (!platform) return undefined;
  const words = toString(link).trim();
  const isBare = /^(?:https?:\/\/|www\.)/.test(words);
  const title = isBare ? [text(platform.action)] : link.children;
  const host = element('span', { className: ['host'] }, [text(` ${platform.host}`)]);
  return element(
    'p',
    { className: ['link-card'] },
    [{ ...link, children: [element('strong', {}, title), host] }],
    paragraph,
  );
}

/** The mark of a footnote in the text. */
function footnote(link: Element, node: Element): Node {
  return {
    ...component(
      'Footnote',
      { number: toString(link), use: String(link.properties['use']) },
      [],
      node,
    ),
    type: 'mdxJsxTextElement',
  } as MdxJsxTextElementHast;
}

/** The notes below the text, in the order of their marks. */
function footnotes(section: Element): Node {
  const [list] = elementsIn(section, 'ol');
  const notes = elementsIn(list!, 'li').map((item, index) => {
    let uses = 0;
    const withoutBackLinks = (node: Element): Element => ({
      ...node,
      children: node.children
        .filter((child) => {
          const isBack = isElement(child, 'a') && 'dataFootnoteBackref' in child.properties;
          if (isBack) uses++;
          return !isBack;
        })
        .map((child) => (child.type === 'element' ? withoutBackLinks(child) : child)),
    });
    const { children } = withoutBackLinks(item);
    const attributes = { number: String(index + 1), uses: String(uses) };
    return component('FootnoteText', attributes, children, item);
  });
  return component('Footnotes', {}, notes, section);
}

function component(
  name: string,
  attributes: Record<string, string>,
  children: ElementContent[],
  { position }: Node,
): MdxJsxFlowElementHast {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({
      type: 'mdxJsxAttribute' as const,
      name: key,
      value,
    })),
    children,
    ...(position && { position }),
  };
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
  { position }: Partial<Node> = {},
): Element {
  return { type: 'element', tagName, properties, children, ...(position && { position }) };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function isElement(node: Node | undefined, name: string | RegExp): node is Element {
  return (
    node?.type === 'element' &&
    (typeof name === 'string' ? node.tagName === name : name.test(node.tagName))
  );
}

function elementsIn({ children }: { children: Node[] }, name: string): Element[] {
  return children.filter((child) => isElement(child, name));
}

function isBlank(node: Node): boolean {
  return node.type === 'text' && node.value.trim() === '';
}
