import type { TextFacts } from '#evidence/facts';
import type { Content } from '#library/content';
import { PLACEHOLDER } from '#library/placeholders';

/** A field that is no text, so that no source can stand in it. */
export interface PlainField {
  file: string;
  place: string;
  line?: number;
  value: string;
  /**
   * What counts as stated: of a name, or of words that say whom a text is for, only figures and
   * findings.
   */
  states: 'all' | 'figures' | 'nothing';
  /** Whether the section below it, where it is a heading, names a source or a claim. */
  isBacked?: boolean;
}

type Fields = Pick<Content, 'articles' | 'pages' | 'people' | 'topics' | 'practice'>;

/** Every such field of the content, headings, captions and alt texts among them. */
export function plainFieldsOf({ articles, pages, people, topics, practice }: Fields): PlainField[] {
  return [
    ...articles.flatMap(({ file, data, texts, questions }) => [
      field(file, 'title', data.title),
      field(file, 'description', data.description),
      field(file, 'audience', data.audience, 'figures'),
      field(file, 'coverAlt', data.coverAlt, 'nothing'),
      field(file, 'coverCredit', data.coverCredit, 'nothing'),
      ...data.doors.map(({ reader }) => field(file, 'doors', reader, 'figures')),
      ...questions.map((question, index) => field(file, `faq › ${data.faq[index]!.id}`, question)),
      ...texts.flatMap(({ facts }) => factFields(file, facts)),
      ...data.related.map(({ id, why }) => field(file, `related › ${id}`, why, 'figures')),
    ]),
    ...pages.flatMap(({ file, data, facts }) => [
      field(file, 'title', data.title),
      field(file, 'description', data.description),
      ...factFields(file, facts),
    ]),
    ...people.flatMap(({ file, data, facts }) => [
      field(file, 'short', data.short),
      ...factFields(file, facts),
    ]),
    ...topics.flatMap(({ id, name, description }) => [
      field('topics.json', `${id} › name`, name, 'figures'),
      field('topics.json', `${id} › description`, description),
    ]),
    ...(['name', 'blogTitle', 'tagline'] as const).map((name) =>
      field('practice.json', name, practice[name], 'figures'),
    ),
    field('practice.json', 'description', practice.description),
    ...Object.entries({
      'service › words': practice.service.words,
      bookingWords: practice.bookingWords,
      fees: practice.fees,
      insurance: practice.insurance,
    }).map(([place, value]) => field('practice.json', place, value, 'nothing')),
  ];
}

function factFields(file: string, facts: TextFacts): PlainField[] {
  return [
    // Another rule refuses a heading with a source in it.
    ...facts.sections
      .filter(({ containsCitation }) => !containsCitation)
      .map(({ text, slug, line }) => ({
        ...field(file, 'heading', text),
        line,
        isBacked: namesSource(facts, slug),
      })),
    ...facts.credits.map(({ text, line }) => ({ ...field(file, 'credit', text, 'nothing'), line })),
    ...facts.components.map(({ attributes, line }) => ({
      ...field(file, 'title', attributes['title'], 'nothing'),
      line,
    })),
    ...facts.components.flatMap(({ attributes, line }) =>
      ['alt', 'caption'].map((name) => ({ ...field(file, name, attributes[name]), line })),
    ),
  ];
}

/** Whether a section, with those below it in rank, names a source or a claim. */
export function namesSource({ sections, statements }: TextFacts, slug: string): boolean {
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

function field(
  file: string,
  place: string,
  value = '',
  states: PlainField['states'] = 'all',
): PlainField {
  return { file, place, value, states: value.startsWith(PLACEHOLDER) ? 'nothing' : states };
}
