import { VERDICTS } from '#evidence/claims';
import type { CitedItem } from '#evidence/citations';
import type { RenderedComponent } from '#markdown/components';
import { SAFETY_HEADING } from '#markdown/components';
import { escapeHtml } from '#markdown/html';
import type { LedgerClaim, Question, SourceEntry } from '#evidence/library';
import { ANCHORS, claimPath, PATHS, questionPath, referencePath } from '#seo/paths';
import type { Gap } from '#markdown/template';
import type { Prose } from '#markdown/text';
import { readText } from '#markdown/text';

/** What a text needs to know of the rest of the site to become HTML. */
export interface Surroundings {
  reference(key: string): SourceEntry | undefined;
  claim(id: string): LedgerClaim | undefined;
  question(id: string): Question | undefined;
  /** What stands for a component an author wrote: more Markdown, or finished HTML. */
  component(name: string, attributes: Record<string, string>): RenderedComponent;
}

const LINK_TO_ROW = new RegExp(
  `href="(${PATHS.evidence}|${PATHS.references}|${PATHS.faq})#([^"]+)"`,
  'g',
);

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

  /** Blocks of a text, parsed or still in Markdown, as HTML. */
  blocks(text: Prose | string): string {
    const { template } = typeof text === 'string' ? readText(text).prose : text;
    return template
      .map((piece) => (typeof piece === 'string' ? this.#findRows(piece) : this.#fill(piece)))
      .join('');
  }

  /** A text of one paragraph as HTML without its `<p>`. */
  inline(text: Prose | string): string {
    const html = this.blocks(text);
    const [, only] = /^<p>((?:(?!<\/p>).)*)<\/p>$/s.exec(html) ?? [];
    return only ?? html;
  }

  /** Authors write `/evidence/#id` whatever page of the long list the row stands on. */
  #findRows(html: string): string {
    return html.replace(LINK_TO_ROW, (link, list: string, id: string) => {
      const path = this.#pathOfRow(list, id);
      return path ? `href="${path}"` : link;
    });
  }

  #pathOfRow(list: string, id: string): string | undefined {
    if (list === PATHS.evidence) {
      const claim = this.#surroundings.claim(id);
      return claim && claimPath(claim);
    }
    if (list === PATHS.references) {
      const source = this.#surroundings.reference(id);
      return source && referencePath(source);
    }
    const question = this.#surroundings.question(id);
    return question && questionPath(question);
  }

  #fill(gap: Gap): string {
    if (gap.kind === 'component') return this.#component(gap.name, gap.attributes);
    if (gap.kind === 'claims') return gap.ids.map((id) => this.#verdict(id)).join('');
    if (gap.narrative) return this.#narrative(gap.items[0]!, gap.end);
    return this.#parenthetical(gap.items, gap.end);
  }

  #component(name: string, attributes: Record<string, string>): string {
    const component = this.#surroundings.component(name, attributes);
    if ('html' in component) return component.html;
    const { markdown, className } = component;
    const id = this.#nextUse(ANCHORS.safety) === 1 ? ` id="${ANCHORS.safety}"` : '';
    const heading = `<h2${id}>${SAFETY_HEADING}</h2>`;
    return `<section class="${className}" aria-labelledby="${ANCHORS.safety}">${heading}${this.#siteText(markdown)}</section>`;
  }

  /** The site's own text: its sources stand on the references page and not in the page's list. */
  #siteText(markdown: string): string {
    const texts = siteTexts.get(this.#surroundings) ?? new Map<string, string>();
    siteTexts.set(this.#surroundings, texts);
    const html = texts.get(markdown) ?? new Renderer(this.#surroundings).blocks(markdown);
    texts.set(markdown, html);
    return html;
  }

  #parenthetical(items: CitedItem[], end: string): string {
    return items
      .map((item, position) => {
        const source = this.#source(item.key);
        const label = item.yearOnly ? source.year : `${source.authors}, ${source.year}`;
        const isLast = position === items.length - 1;
        const before = (position === 0 ? '(' : '') + (item.prefix ? `${item.prefix} ` : '');
        const after = (item.locator ? `, ${item.locator}` : '') + (isLast ? ')' : ';');
        return this.#citation(source, label, before, after, isLast ? end : '');
      })
      .join(' ');
  }

  /** APA 7 writes "and" for "&" where the authors are part of the sentence. */
  #narrative(item: CitedItem, end: string): string {
    const source = this.#source(item.key);
    const label = `${source.authors.replace('&', 'and')} (${source.year})`;
    return this.#citation(source, label, '', '', end);
  }

  /** A link to a source with the signs around it, which must not be left alone on a line. */
  #citation(
    source: SourceEntry,
    label: string,
    before: string,
    after: string,
    end: string,
  ): string {
    if (this.#mode === 'page') {
      const link = `<a href="${referencePath(source)}">${escapeHtml(label)}</a>`;
      return escapeHtml(before) + link + escapeHtml(after + end);
    }
    const use = this.#nextUse(ANCHORS.reference(source.id));
    const note = ANCHORS.note(source.id);
    const words = escapeHtml(before + label + after);
    const link = `<a href="#${ANCHORS.reference(source.id)}">${words}</a>`;
    const button = `<button popovertarget="${note}">${words}</button>`;
    const cite = `<span class="cite" id="${ANCHORS.citation(source.id, use)}">${link}${button}${escapeHtml(end)}</span>`;
    // A source in place: a popover on a phone, a note in the margin where there is room.
    const sheet = `<span class="note" role="note" id="${note}" popover>${source.html}</span>`;
    return use > 1 ? cite : cite + sheet;
  }

  #verdict(id: string): string {
    const claim = this.#surroundings.claim(id);
    if (!claim) throw new Error(`Unknown claim "${id}"`);
    const anchor =
      this.#mode === 'article' ? ` id="${ANCHORS.claim(claim, this.#nextUse(`claim:${id}`))}"` : '';
    const label = `Claim ${claim.index + 1}: ${VERDICTS[claim.verdict].label.toLowerCase()}`;
    return ` <a href="${claimPath(claim)}"${anchor} class="verdict ${claim.verdict}">${label}</a>`;
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

/** What many pages hold alike is rendered once. */
const siteTexts = new WeakMap<Surroundings, Map<string, string>>();
