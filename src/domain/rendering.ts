import type { Element, ElementContent, Nodes, Parents, Root, RootContent, Text } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { VERDICTS } from '#domain/claims';
import type { CitedItem } from '#domain/citations';
import type { RenderedComponent } from '#domain/components';
import { SAFETY_HEADING } from '#domain/components';
import { parseCitations } from '#domain/citations';
import { attributesOf, createSlugger } from '#domain/document';
import type { LedgerClaim, SourceEntry } from '#domain/library';
import { parseMarkdown } from '#domain/markdown';
import { ANCHORS, claimPath, referencePath } from '#domain/paths';
import { parseFragment } from '#domain/plain-text';

/** What a text needs to know of the rest of the site to become HTML. */
export interface Surroundings {
  reference(key: string): SourceEntry | undefined;
  claim(id: string): LedgerClaim | undefined;
  /** What stands for a component an author wrote: more Markdown, or finished HTML. */
  component(name: string, attributes: Record<string, string>): RenderedComponent;
}

/**
 * Renders the texts of one page. In an `article` each citation can be returned to, opens its
 * source in place and leads to the article's own list; elsewhere it links to the references page.
 */
export class Renderer {
  readonly #surroundings: Surroundings;
  readonly #mode: 'article' | 'page';
  readonly #uses = new Map<string, number>();

  constructor(surroundings: Surroundings, mode: 'article' | 'page' = 'page') {
    this.#surroundings = surroundings;
    this.#mode = mode;
  }

  /** Blocks of Markdown as HTML. */
  blocks(source: string): string {
    return print(this.#tree(source));
  }

  /** One paragraph of Markdown as HTML without its `<p>`. */
  inline(source: string): string {
    return print(unwrap(this.#tree(source)));
  }

  #tree(source: string): Root {
    const tree = parseMarkdown(source);
    const slugFor = createSlugger();
    visit(tree, (node, index, parent) => {
      if (index === undefined || !parent) return undefined;
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        const content = this.#component(node.name ?? '', attributesOf(node));
        (parent.children as RootContent[]).splice(index, 1, ...content);
        return [SKIP, index + content.length];
      }
      if (node.type === 'element' && node.tagName === 'code') return SKIP;
      if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) {
        node.properties = { ...node.properties, id: slugFor(toString(node)) };
      }
      if (isBreakBetweenBlocks(node, parent)) {
        (parent.children as ElementContent[]).splice(index, 1);
        return [SKIP, index];
      }
      if (node.type === 'text') {
        const content = this.#text(node);
        (parent.children as ElementContent[]).splice(index, 1, ...content);
        return [SKIP, index + content.length];
      }
      return undefined;
    });
    return tree;
  }

  #component(name: string, attributes: Record<string, string>): RootContent[] {
    const component = this.#surroundings.component(name, attributes);
    if ('html' in component) return finished(component.html);
    const { markdown, className } = component;
    const content = this.#siteText(markdown);
    const isFirst = this.#nextUse(ANCHORS.safety) === 1;
    return [
      h('aside', { className, ariaLabelledBy: [ANCHORS.safety] }, [
        h('h2', isFirst ? { id: ANCHORS.safety } : {}, SAFETY_HEADING),
        ...content,
      ]),
    ];
  }

  /** The site's own text: its sources stand on the references page and not in the page's list. */
  #siteText(markdown: string): ElementContent[] {
    const texts = siteTexts.get(this.#surroundings) ?? new Map<string, ElementContent[]>();
    siteTexts.set(this.#surroundings, texts);
    const text =
      texts.get(markdown) ??
      (new Renderer(this.#surroundings).#tree(markdown).children as ElementContent[]);
    texts.set(markdown, text);
    return text;
  }

  #text(node: Text): ElementContent[] {
    const pieces = parseCitations(node.value);
    return pieces.flatMap((piece, index): ElementContent[] => {
      if (piece.kind === 'claims') return piece.ids.flatMap((id) => this.#verdict(id));
      if (piece.kind === 'text') {
        const follows = pieces[index - 1]?.kind === 'citation';
        return [text(follows ? piece.value.replace(CLOSING, '') : piece.value)];
      }
      const next = pieces[index + 1];
      const [end = ''] = (next?.kind === 'text' && CLOSING.exec(next.value)) || [];
      if (piece.narrative) return this.#narrative(piece.items[0]!, end);
      return this.#parenthetical(piece.items, end);
    });
  }

  #parenthetical(items: CitedItem[], end: string): ElementContent[] {
    return items.flatMap((item, position): ElementContent[] => {
      const source = this.#source(item.key);
      const label = item.yearOnly ? source.year : `${source.authors}, ${source.year}`;
      const isLast = position === items.length - 1;
      const before = (position === 0 ? '(' : '') + (item.prefix ? `${item.prefix} ` : '');
      const after = (item.locator ? `, ${item.locator}` : '') + (isLast ? ')' : ';');
      const citation = this.#citation(item.key, label, before, after, isLast ? end : '');
      return isLast ? citation : [...citation, text(' ')];
    });
  }

  /** APA 7 writes "and" for "&" where the authors are part of the sentence. */
  #narrative(item: CitedItem, end: string): ElementContent[] {
    const source = this.#source(item.key);
    const label = `${source.authors.replace('&', 'and')} (${source.year})`;
    return this.#citation(item.key, label, '', '', end);
  }

  /** A link to a source with the signs around it, which must not be left alone on a line. */
  #citation(
    key: string,
    label: string,
    before: string,
    after: string,
    end: string,
  ): ElementContent[] {
    const source = this.#source(key);
    if (this.#mode === 'page') {
      return [text(before), h('a', { href: referencePath(source) }, label), text(after + end)];
    }
    const use = this.#nextUse(ANCHORS.reference(key));
    const note = ANCHORS.note(key);
    const words = before + label + after;
    const citation = h('span', { className: 'cite', id: ANCHORS.citation(key, use) }, [
      h('a', { href: `#${ANCHORS.reference(key)}` }, words),
      h('button', { type: 'button', popovertarget: note }, words),
      text(end),
    ]);
    return use > 1 ? [citation] : [citation, noteElement(note, source)];
  }

  #verdict(id: string): ElementContent[] {
    const claim = this.#surroundings.claim(id);
    if (!claim) throw new Error(`Unknown claim "${id}"`);
    const anchor =
      this.#mode === 'article' ? { id: ANCHORS.claim(claim, this.#nextUse(`claim:${id}`)) } : {};
    const className = `verdict ${claim.verdict}`;
    return [
      text(' '),
      h('a', { href: claimPath(claim), ...anchor, className }, [
        `Claim ${claim.index + 1}: ${VERDICTS[claim.verdict].label.toLowerCase()}`,
      ]),
    ];
  }

  #source(key: string): SourceEntry {
    const source = this.#surroundings.reference(key);
    if (!source) throw new Error(`Unknown source "${key}"`);
    return source;
  }

  #nextUse(name: string): number {
    const use = (this.#uses.get(name) ?? 0) + 1;
    this.#uses.set(name, use);
    return use;
  }
}

/** Named references are what citation-js writes; one spelling for all compresses better. */
function print(tree: Root): string {
  return toHtml(tree, { characterReferences: { useNamedReferences: true } });
}

/** Signs that close what a citation stands in; none may begin a line. */
const CLOSING = /^[.,;:?!)’”]+/;

/** What many pages hold alike is parsed once; its nodes are only ever printed. */
const siteTexts = new WeakMap<Surroundings, Map<string, ElementContent[]>>();
const fragments = new Map<string, RootContent[]>();

function finished(html: string): RootContent[] {
  const nodes = fragments.get(html) ?? parseFragment(html);
  fragments.set(html, nodes);
  return nodes;
}

/** A source in place: a popover on a phone, a note in the margin where there is room. */
function noteElement(id: string, source: SourceEntry): Element {
  return h('span', { className: 'note', role: 'note', id, popover: true }, [
    ...(finished(source.html) as ElementContent[]),
  ]);
}

function unwrap(tree: Root): Root {
  const [only, ...others] = tree.children.filter((node) => node.type !== 'text');
  if (others.length > 0 || only?.type !== 'element' || only.tagName !== 'p') return tree;
  return { type: 'root', children: only.children };
}

/** A line break of the source that no reader sees, and every page would carry. */
function isBreakBetweenBlocks(node: Nodes, parent: Parents): boolean {
  const holdsBlocks =
    parent.type === 'root' ||
    (parent.type === 'element' && ['ul', 'ol', 'blockquote'].includes(parent.tagName));
  return holdsBlocks && node.type === 'text' && node.value === '\n';
}

function text(value: string): Text {
  return { type: 'text', value };
}
