import { TO_WRITE, unwrittenTexts } from '#library/placeholders';
import type { Rule } from '#rules/rule';

/** A published article has no text left that only says what to write there. */
export const unwritten: Rule = {
  name: 'unwritten',
  check: ({ articles }) =>
    articles
      .filter(({ data }) => data.status === 'published')
      .flatMap((article) =>
        unwrittenTexts(article).map((where) => ({
          file: article.file,
          ...where,
          message: `“${TO_WRITE}” still begins a text. Write it, or make the article a draft again.`,
        })),
      ),
};
