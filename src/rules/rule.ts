import type { TextFacts } from '#evidence/facts';
import type { Content } from '#library/content';
import type { Problem } from '#evidence/problems';

/** What a rule may look at besides the content. */
export interface RuleContext {
  /** `YYYY-MM-DD`. */
  today: string;
}

/** Something the content must satisfy. Every rule sees the whole content, drafts included. */
export interface Rule {
  name: string;
  /** Lists it compares with: while one of them cannot be read, the rule would raise false alarms. */
  needs?: readonly ('references' | 'topics' | 'practice')[];
  check(content: Content, context: RuleContext): Problem[];
}

/** A text an author wrote, with its file and its field. */
interface AuthoredText {
  file: string;
  place: string;
  facts: TextFacts;
  /** Sentences the author excuses from naming a source. */
  unsourced: string[];
  /** Whether its sentences need no source of their own. */
  sourcedElsewhere?: true;
}

/** Every text of the content, drafts included. */
export function authoredTexts(content: Content): AuthoredText[] {
  return [
    ...content.articles.flatMap(({ file, data, texts }) =>
      texts.map((text) => ({ ...text, file, unsourced: data.unsourced.map(({ text }) => text) })),
    ),
    ...content.pages.map(({ file, data, facts }) => ({
      file,
      facts,
      place: 'body',
      unsourced: data.unsourced.map(({ text }) => text),
    })),
    // Help lines are not findings, and a row of the ledger names its references beside its text.
    {
      file: 'safety.md',
      place: '',
      facts: content.safety.facts,
      unsourced: [],
      sourcedElsewhere: true as const,
    },
    ...content.claims.map(({ file, facts }) => ({
      file,
      facts,
      place: '',
      unsourced: [],
      sourcedElsewhere: true as const,
    })),
  ];
}
