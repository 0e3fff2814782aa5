import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { printHtml } from '#markdown/html';
import { visit } from 'unist-util-visit';
import { htmlToHast } from 'satteri';
import type { Practice } from '#schemas';

/** What the components an author may write draw on. */
export interface ComponentSources {
  practice: Practice;
  /** Markdown of the safety box. */
  safety: string;
  /** SVG source of each diagram, by name. */
  diagrams: Map<string, string>;
}

/** The components an author may write, with the attributes each needs. */
export const COMPONENTS: Record<string, readonly string[]> = {
  Safety: [],
  Diagram: ['src', 'alt', 'caption'],
  Practice: [],
};

/** Heading of the safety box. */
export const SAFETY_HEADING = 'If you are not safe';

/** What stands in the page for a component: Markdown in a box of its own, or finished HTML. */
export type RenderedComponent = { markdown: string; className: string } | { html: string };

/** What stands in the page for a component. Unknown names give nothing; a rule refuses them. */
export function renderComponent(
  name: string,
  attributes: Record<string, string>,
  { practice, safety, diagrams }: ComponentSources,
): RenderedComponent {
  if (name === 'Safety') return { markdown: safety, className: 'safety' };
  if (name === 'Diagram') {
    const svg = diagrams.get(attributes['src'] ?? '') ?? '';
    return { html: diagram(svg, attributes['alt'] ?? '', attributes['caption'] ?? '') };
  }
  if (name === 'Practice') return { html: practiceLines(practice) };
  return { html: '' };
}

function diagram(source: string, alt: string, caption: string): string {
  const svg = parseSvg(source);
  if (!svg) return '';
  svg.properties = { ...svg.properties, role: 'img', ariaLabel: alt };
  return printHtml(h('figure', { className: 'diagram' }, [svg, h('figcaption', caption)]));
}

/** The `<svg>` of a file, without comments and the spaces between its lines. */
export function parseSvg(source: string): Element | undefined {
  const root = htmlToHast(source.trim(), { fragment: true }) as Root;
  const svg = root.children.find(
    (node): node is Element => node.type === 'element' && node.tagName === 'svg',
  );
  if (svg) {
    visit(svg, 'element', (element) => {
      element.children = element.children.filter(
        (node) => node.type === 'element' || (node.type === 'text' && node.value.trim() !== ''),
      );
    });
  }
  return svg;
}

/** Where the practice works and how to reach it: only what its settings say. */
function practiceLines(practice: Practice): string {
  const { name, licensee, inPerson, online, bookingUrl, contact } = practice;
  const who = name || licensee.name;
  const where = [
    inPerson.length > 0 ? `in person in ${inPerson.join(' and ')}` : '',
    online ? `online across ${online}` : '',
  ].filter(Boolean);
  const license = [licensee.name, licensee.title, licensee.number].filter(Boolean).join(', ');
  const lines = [
    where.length > 0
      ? h('p', `${who ? `${who} works` : 'Sessions are'} ${where.join(', and ')}.`)
      : undefined,
    license ? h('p', `${license}.`) : undefined,
    bookingUrl
      ? h('p', [h('a', { href: bookingUrl }, `Make an appointment${who && ` with ${who}`}`), '.'])
      : undefined,
    contactLine(contact),
  ].filter((line) => line !== undefined);
  return lines.length > 0 ? printHtml(h('div', { className: 'practice' }, lines)) : '';
}

function contactLine({ email, phone }: Practice['contact']): Element | undefined {
  const ways = [
    ...(email ? [h('a', { href: `mailto:${email}` }, email)] : []),
    ...(phone ? [h('a', { href: `tel:${phone}` }, phone)] : []),
  ];
  return ways.length > 0
    ? h(
        'p',
        ways.flatMap((way, index) => [index ? ', ' : '', way]),
      )
    : undefined;
}
