import { plainFieldsOf } from '#rules/plain-field-list';
import type { Rule } from '#rules/rule';

/** Citation syntax of texts; a field would show it literally. */
const CITATION_SYNTAX = /\[claim:[^\]]*\]|\[-?@[^\]]*\]|(?<![\w.])@[a-z][\w-]*-\d{4}\b/;

/** Marks of Markdown, and signs as it would write them. */
const MARKDOWN =
  /(?<!\w)\*+[^\s*](?:[^*]*[^*\s])?\*+|(?<!\S)\*+[^\s*]+|(?<!\w)_+[^_\s](?:[^_]*[^_\s])?_+(?!\w)|`[^`]+`|~~[^~]+~~|!?\[[^\]]*\]\s*\([^)]*\)|\\[@*#_[\]]|&(?:[a-z]{2,}|#\d+);|^#+ /i;

/**
 * Fields that are not texts cannot cite a source, and have no Markdown. What they state is judged
 * by the rule `sourced`.
 */
export const plainFields: Rule = ({ claims, ...content }) => {
  const fields = [
    ...plainFieldsOf(content),
    ...claims.map(({ file, claim }) => ({ file, place: 'claim', line: undefined, value: claim })),
  ];
  return fields.flatMap(({ file, place, line, value }) => {
    const at = { file, place, ...(line !== undefined && { line }) };
    const citation = CITATION_SYNTAX.exec(value)?.[0];
    if (citation) {
      const message = `shows ${citation} as plain text. Move it to a text instead.`;
      return [{ ...at, message }];
    }
    const mark = MARKDOWN.exec(value)?.[0];
    // Headings and questions are Markdown, and their words are what is left of it.
    if (!mark || place === 'heading' || place.startsWith('faq')) return [];
    return [{ ...at, message: `shows ${mark} as it stands. Write plain words here.` }];
  });
};
