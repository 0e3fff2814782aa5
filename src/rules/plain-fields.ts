import { plainFieldsOf } from '#rules/plain-field-list';
import type { Rule } from '#rules/rule';

/** Citation syntax of texts; a field would show it literally. */
const CITATION_SYNTAX = /\[claim:[^\]]*\]|\[-?@[^\]]*\]|(?<![\w.])@[a-z][\w-]*-\d{4}\b/;

/** Fields that are not texts cannot cite a source. What they state is judged by the rule `sourced`. */
export const plainFields: Rule = {
  name: 'plainFields',
  check: ({ claims, ...content }) => {
    const fields = [
      ...plainFieldsOf(content),
      ...claims.map(({ file, claim }) => ({ file, place: 'claim', line: undefined, value: claim })),
    ];
    return fields.flatMap(({ file, place, line, value }) => {
      const mark = CITATION_SYNTAX.exec(value)?.[0];
      if (!mark) return [];
      const message = `shows ${mark} as plain text. Move it to a text instead.`;
      return [{ file, place, ...(line !== undefined && { line }), message }];
    });
  },
};
