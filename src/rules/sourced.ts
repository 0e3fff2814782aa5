import type { Rule } from '#rules/rule';
import { authoredTexts } from '#rules/rule';

const NUMBER_WORD = 'two|three|four|five|six|seven|eight|nine|ten';

/** Words of a finding: a share, a study. */
export const FINDING = new RegExp(
  [
    '%',
    '\\bper ?cent\\b',
    '\\b(?:stud(?:y|ies)|research(?:ers?)?|surveys?|meta-analys[ei]s)\\b',
    `\\b(?:one|${NUMBER_WORD}) (?:in|out of) (?:every )?(?:${NUMBER_WORD})\\b`,
    '\\b(?:half|a third|two[- ]thirds|a quarter|three[- ]quarters) of\\b',
    '\\bhalf the\\b',
  ].join('|'),
  'i',
);

/** Numbers that no text on feelings needs, unless it counts people. */
const LARGE =
  'eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|millions?|dozens?';

/** What makes a sentence a statement of evidence: a finding, or any figure. */
export const EVIDENCE = new RegExp(`\\d|\\b(?:${LARGE})\\b|${FINDING.source}`, 'i');

/**
 * A sentence that states evidence names its source or its claim. Exceptions stand in the
 * frontmatter under `unsourced`, each with its reason, and each must still be needed.
 */
export const sourced: Rule = {
  name: 'sourced',
  check: (content) => {
    const used = new Set<string>();
    const problems = authoredTexts(content).flatMap(
      ({ file, place, facts, unsourced, sourcedElsewhere }) =>
        facts.statements.flatMap(({ text, citations, claims, line }) => {
          if (!EVIDENCE.test(text) || citations.length + claims.length > 0) return [];
          const exception = unsourced.find((part) => isExcused(text, part));
          if (exception) used.add(`${file} ${exception}`);
          if (exception || sourcedElsewhere) return [];
          const message = `“${shorten(text)}” states evidence without a source. Add [@a-reference] or [claim: an-id], or list it under "unsourced" with a reason.`;
          return [{ file, line, place, message }];
        }),
    );
    const idle = [...content.articles, ...content.pages].flatMap(({ file, slug, data }) =>
      data.unsourced
        .filter(({ text }) => !used.has(`${file} ${text}`) && !content.unreadSlugs.has(slug))
        .map(({ text }) => ({
          file,
          place: 'unsourced',
          message: `“${shorten(text)}” excuses no sentence any more. Remove it, or copy three words or more exactly as they stand.`,
        })),
    );
    return [...problems, ...idle];
  },
};

/** A word or two would excuse whatever sentence they stand in. */
function isExcused(sentence: string, words: string): boolean {
  const [whole, part] = [plain(sentence), plain(words)];
  const isLong = part.split(' ').length > 2 || part.length * 2 >= whole.length;
  return whole.includes(part) && isLong;
}

/** As the keyboard writes it: the page's quotes, dashes and line ends are made by the parser. */
function plain(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]|-{2,3}/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ');
}

/** So much of a text that its author knows it again. */
export function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
