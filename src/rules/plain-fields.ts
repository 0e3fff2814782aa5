import type { Problem } from '#evidence/problems';
import { PLACEHOLDER } from '#library/placeholders';
import { FINDING, shorten } from '#rules/sourced';
import type { Rule } from '#rules/rule';

/** Citation syntax of texts; a field would show it literally. */
const CITATION_SYNTAX = /\[claim:[^\]]*\]|\[-?@[^\]]*\]|(?<![\w.])@[a-z][\w-]*-\d{4}\b/;

/** Fields that are not texts cannot cite a source, so they may not state a finding. */
export const plainFields: Rule = {
  name: 'plainFields',
  check: ({ articles, pages, claims }) => {
    const problems: Problem[] = [];
    const read = (file: string, place: string, value: string, mayAsk = false) => {
      const mark = CITATION_SYNTAX.exec(value)?.[0];
      if (mark) {
        const message = `shows ${shorten(mark)} as plain text. Move it to a text instead.`;
        problems.push({ file, place, message });
      } else if (!mayAsk && FINDING.test(value)) {
        const message = `“${shorten(value)}” states a finding where no source can be cited. Move it to a text and cite its source.`;
        problems.push({ file, place, message });
      }
    };
    for (const { file, data, texts, questions } of articles) {
      read(file, 'title', data.title, true);
      read(file, 'description', data.description, data.description.startsWith(PLACEHOLDER));
      read(file, 'audience', data.audience);
      for (const { reader } of data.doors) read(file, 'doors', reader);
      for (const [index, question] of questions.entries()) {
        read(file, `faq › ${data.faq[index]!.id}`, question, question.endsWith('?'));
      }
      for (const { text, containsCitation } of texts.flatMap(({ facts }) => facts.sections)) {
        if (!containsCitation) read(file, 'heading', text, text.endsWith('?'));
      }
      for (const { id, why } of data.related) read(file, `related › ${id}`, why);
      for (const { attributes } of texts.flatMap(({ facts }) => facts.components)) {
        for (const name of ['alt', 'caption']) read(file, name, attributes[name] ?? '');
      }
    }
    for (const { file, data } of pages) {
      read(file, 'title', data.title, true);
      read(file, 'description', data.description);
    }
    for (const { file, claim } of claims) read(file, 'claim', claim, true);
    return problems;
  },
};
