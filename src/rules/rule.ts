import type { TextFacts } from '#evidence/facts';
import type { Content } from '#library/content';
import type { Problem } from '#evidence/problems';

/** What a rule may look at besides the content. */
export interface RuleContext {
  /** `YYYY-MM-DD`. */
  today: string;
  /** Folder of what a later run can use again, absolute. */
  cacheDir: string;
}

/** Finds where the content is not as it must be. Every rule sees all of it, drafts included. */
export type Rule = (content: Content, context: RuleContext) => Problem[];

/** A text an author wrote, with its file and its field. */
interface AuthoredText {
  file: string;
  place: string;
  facts: TextFacts;
}

/** Every text of the content, drafts included. */
export function authoredTexts({
  articles,
  pages,
  people,
  safety,
  claims,
  unreadTexts,
}: Content): AuthoredText[] {
  return [
    ...articles.flatMap(({ file, texts }) => texts.map((text) => ({ ...text, file }))),
    ...[...pages, ...people].map(({ file, facts }) => ({ file, place: 'body', facts })),
    { file: 'safety.md', place: '', facts: safety.facts },
    ...claims.map(({ file, facts }) => ({ file, place: '', facts })),
    ...unreadTexts,
  ];
}

/** Whether a page's file could not be read, so that nobody can tell what will be there. */
export function isUnread(path: string, { unreadSlugs }: Pick<Content, 'unreadSlugs'>): boolean {
  return unreadSlugs.has(path.split('/').at(-2) ?? '');
}
