import type { Document } from '#evidence/document';
import type { Content } from '#evidence/library';
import { TO_WRITE } from '#review/unwritten';

/** A field that is no text, so that no source can stand in it. */
export interface PlainField {
  file: string;
  place: string;
  line?: number;
  value: string;
  /**
   * What it may state: a question states nothing, and of words that say whom a text is for only
   * figures and findings count.
   */
  states: 'all' | 'figures' | 'nothing';
  /** Whether the section below it, where it is a heading, names a source or a claim. */
  isBacked?: boolean;
}

type Fields = Pick<Content, 'articles' | 'pages'>;

/** Every such field of articles and pages, headings, captions and alt texts among them. */
export function plainFieldsOf({ articles, pages }: Fields): PlainField[] {
  return [
    ...articles.flatMap(({ file, data, texts, questions }) => [
      field(file, 'title', data.title),
      field(file, 'description', data.description),
      addressing(file, 'audience', data.audience),
      ...data.doors.map(({ reader }) => addressing(file, 'doors', reader)),
      ...questions.map((question, index) => field(file, `faq › ${data.faq[index]!.id}`, question)),
      ...texts.flatMap(({ document }) => documentFields(file, document)),
      ...data.related.map(({ id, why }) => addressing(file, `related › ${id}`, why)),
    ]),
    ...pages.flatMap(({ file, data, document }) => [
      field(file, 'title', data.title),
      field(file, 'description', data.description),
      ...documentFields(file, document),
    ]),
  ];
}

function documentFields(file: string, document: Document): PlainField[] {
  return [
    // Another rule refuses a heading with a source in it.
    ...document.sections
      .filter(({ holdsMark }) => !holdsMark)
      .map(({ text, slug, line }) => ({
        ...field(file, 'heading', text),
        line,
        isBacked: namesSource(document, slug),
      })),
    ...document.components.flatMap(({ attributes, line }) =>
      ['alt', 'caption'].map((name) => ({ ...field(file, name, attributes[name] ?? ''), line })),
    ),
  ];
}

/** Whether a section, with those below it in rank, names a source or a claim. */
export function namesSource({ sections, statements }: Document, slug: string): boolean {
  const index = sections.findIndex((section) => section.slug === slug);
  const section = sections[index];
  if (!section) return false;
  const next = sections.slice(index + 1).find(({ depth }) => depth <= section.depth);
  return statements.some(
    ({ line, citations, claims }) =>
      line >= section.line &&
      line < (next?.line ?? Infinity) &&
      citations.length + claims.length > 0,
  );
}

/** "Why men pull away" asks as much as it would with a question mark. */
const ASKS = /\?["”’)]*$|^(?:why|how|what|when|where|who|which|whether)\b[^.!:]*$/i;

function field(file: string, place: string, value: string): PlainField {
  const statesNothing = ASKS.test(value.trim()) || value.startsWith(TO_WRITE);
  return { file, place, value, states: statesNothing ? 'nothing' : 'all' };
}

function addressing(file: string, place: string, value: string): PlainField {
  return { file, place, value, states: value.startsWith(TO_WRITE) ? 'nothing' : 'figures' };
}
