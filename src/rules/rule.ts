import type { Document } from '#domain/document';
import type { Sources } from '#domain/library';
import type { Problem } from '#domain/problems';

/** What a rule may look at besides the content. */
export interface RuleContext {
  /** `YYYY-MM-DD`. */
  today: string;
}

/** One truth the content has to keep. Every rule sees the whole content, drafts included. */
export type Rule = (sources: Sources, context: RuleContext) => Problem[];

/** Every text an author wrote, with its file and the field it stands in. */
export function allTexts(
  sources: Sources,
): { file: string; place: string; document: Document; unsourced: string[] }[] {
  return [
    ...sources.articles.flatMap(({ file, data, texts }) =>
      texts.map((text) => ({ ...text, file, unsourced: data.unsourced.map(({ text }) => text) })),
    ),
    ...sources.pages.map(({ file, data, document }) => ({
      file,
      document,
      place: 'body',
      unsourced: data.unsourced.map(({ text }) => text),
    })),
    { file: 'safety.md', place: '', document: sources.safety.document, unsourced: [] },
  ];
}
