import { PLACEHOLDER, findPlaceholders } from '#library/placeholders';
import type { Rule } from '#rules/rule';

/** A published article has no text left that only says what to write there. */
export const placeholders: Rule = ({ articles }) =>
  articles
    .filter(({ data }) => data.status === 'published')
    .flatMap((article) =>
      findPlaceholders(article).map((where) => ({
        file: article.file,
        ...where,
        message: `“${PLACEHOLDER}” still begins a text. Write the text, or make the article a draft again.`,
      })),
    );
