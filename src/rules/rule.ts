import type { Document } from '#evidence/document';
import type { Content } from '#evidence/library';
import type { Problem } from '#evidence/problems';

/** What a rule may look at besides the content. */
export interface RuleContext {
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Something the content has to keep. Every rule sees the whole content, drafts included. */
export interface Rule {
  name: string;
  /** Lists it compares with: while one of them cannot be read, the rule would raise false alarms. */
  needs?: readonly ('references' | 'topics' | 'practice')[];
  check(content: Content, context: RuleContext): Problem[];
}

/** A text an author wrote, with its file and the field it stands in. */
interface PlacedText {
  file: string;
  place: string;
  document: Document;
}

/** Every text of the content, drafts included. */
export function allTexts({ articles, pages, safety, claims }: Content): PlacedText[] {
  return [
    ...articles.flatMap(({ file, texts }) => texts.map((text) => ({ ...text, file }))),
    ...pages.map(({ file, document }) => ({ file, place: 'body', document })),
    { file: 'safety.md', place: '', document: safety.document },
    ...claims.map(({ file, document }) => ({ file, place: '', document })),
  ];
}
