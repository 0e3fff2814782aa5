import type { Link } from '#evidence/sourcing/clause-links';
import type { Phrase } from '#evidence/sourcing/phrases';
import type { Token } from '#evidence/sourcing/sentence-tags';

/** Who does what. */
export interface Clause {
  link: Link;
  /** The word that links it: "whether", "because"; empty in a main clause. */
  marker: string;
  subject?: Phrase;
  /** Auxiliaries and the verb; empty in a headline. */
  verbs: Token[];
  /** What stands between the subject and the verbs. */
  between: Token[];
  /** Everything after the verbs, up to the next clause. */
  rest: Token[];
  /** Whether a verb without a subject begins it, as in "Ask him". */
  isOrder: boolean;
}
