import type { TextFacts } from '#evidence/facts';
import { termPattern } from '#evidence/terms';
import type { Term } from '#schemas';

/** A technical term that is not explained where its reader meets it. */
export interface UnexplainedTerm extends Term {
  /** The text of the article where it is first used, and the line. */
  place: string;
  line: number;
}

/**
 * The terms of a list whose first use in an article has no explanation nearby. Texts are taken in
 * the order of the page, and of "attachment avoidance" and "attachment" the longer is meant.
 *
 * Nearby is the same sentence, the one before and the one after. An explanation is there when
 * - the plain words of the list are there: "talking therapy", or
 * - brackets follow the term, or enclose it: "cortisol (a stress hormone)", or
 * - it is put beside the term: "cortisol, a stress hormone", "…, or …", "…, which …", or
 * - the term is defined: "Attachment is our bond …", "… means …", "… refers to …", or
 * - it is introduced as a name: "a hormone called cortisol".
 */
export function unexplainedTerms(
  terms: Term[],
  texts: { place: string; facts: TextFacts }[],
): UnexplainedTerm[] {
  if (terms.length === 0) return [];
  const byWord = new Map(terms.map((term) => [normal(term.term), term]));
  const anyTerm = termPattern([...byWord.keys()]);
  const found: UnexplainedTerm[] = [];
  for (const { place, facts } of texts) {
    const sentences = facts.statements.map(({ text }) => normal(text));
    facts.statements.forEach(({ line }, index) => {
      for (const [, word] of sentences[index]!.matchAll(anyTerm)) {
        const term = byWord.get(word!);
        if (!term) continue;
        byWord.delete(word!);
        const nearby = sentences.slice(Math.max(0, index - 1), index + 2).join(' ');
        if (!isExplained(nearby, word!, term.plain)) found.push({ ...term, place, line });
      }
    });
  }
  return found;
}

function isExplained(nearby: string, word: string, plain: string): boolean {
  if (nearby.includes(normal(plain).replace(/^(?:an?|the) /, ''))) return true;
  const term = `(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?:s|es)?`;
  const beside = '(?:an?|the|or|our|your|that is|meaning|which|where|when|in other words)\\b';
  const definition = '(?:is|are|was) (?:an?|the|our|your|when|how|what|talking|being|having)\\b';
  return new RegExp(
    [
      `${term} ?\\([^)]+ [^)]+\\)`,
      `\\((?:an? |the )?${term}\\)`,
      `${term}(?:,| [–—]) ?${beside}`,
      `${term}(?: \\p{L}+)? (?:${definition}|means?\\b|refers? to\\b)`,
      `(?:called|known as|name for|term for|word for) (?:an? |the )?["“‘]?${term}`,
    ].join('|'),
    'u',
  ).test(nearby);
}

function normal(text: string): string {
  return text.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ');
}
