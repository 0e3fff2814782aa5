import type { ArticleSource } from '#library/content';

/** Begins every placeholder of a new draft. */
export const PLACEHOLDER = 'To write:';

/** A text of an article that only says what to write there. */
export interface Placeholder {
  place: string;
  /** Of the file; a field of one line has none. */
  line?: number;
}

/** All such texts, the fields first, then by their lines. */
export function findPlaceholders({
  data,
  texts,
}: Pick<ArticleSource, 'data' | 'texts'>): Placeholder[] {
  const fields = [
    { place: 'description', text: data.description },
    { place: 'audience', text: data.audience },
    ...data.doors.map(({ reader }) => ({ place: 'doors', text: reader })),
    ...data.faq.map(({ id, question }) => ({ place: `faq › ${id}`, text: question })),
    ...data.related.map(({ why }) => ({ place: 'related', text: why })),
  ];
  const statements = texts
    .flatMap(({ place, facts }) =>
      facts.statements.map(({ text, line }) => ({ place, text, line })),
    )
    .toSorted((a, b) => a.line - b.line);
  return [...fields, ...statements]
    .filter(({ text }) => text.startsWith(PLACEHOLDER))
    .map(({ text: _, ...where }) => where);
}
