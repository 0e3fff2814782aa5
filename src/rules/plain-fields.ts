import { plainFieldsOf } from '#rules/plain-field-list';
import type { Rule } from '#rules/rule';
import { shorten } from '#rules/sourced';

/** What cites and marks in a text; in a field it would show as it stands. */
const MARKS = /\[claim:[^\]]*\]|\[-?@[^\]]*\]|(?<![\w.])@[a-z][\w-]*-\d{4}\b/;

/** Fields that are no texts hold no source. What they state is judged by the rule `sourced`. */
export const plainFields: Rule = {
  name: 'plainFields',
  check: ({ articles, pages, claims }) => {
    const fields = [
      ...plainFieldsOf({ articles, pages }),
      ...claims.map(({ file, claim }) => ({ file, place: 'claim', line: undefined, value: claim })),
    ];
    return fields.flatMap(({ file, place, line, value }) => {
      const mark = MARKS.exec(value)?.[0];
      if (!mark) return [];
      const message = `shows ${shorten(mark)} as it is written. Write it in a text instead.`;
      return [{ file, place, ...(line !== undefined && { line }), message }];
    });
  },
};
