import { isPublished } from '#library/content';
import type { Rule } from '#rules/rule';
import { allTexts } from '#rules/rule';
import type { Problem } from '#evidence/problems';

/** Claims belong to an article, the well supported ones have a source, and markers name them. */
export const claims: Rule = {
  name: 'claims',
  check: (sources, { today }) => {
    const articles = new Map(sources.articles.map((article) => [article.slug, article]));
    const problems: Problem[] = [];
    for (const { file, article, verdict, references, checked } of sources.claims) {
      const at = { file };
      if (!articles.has(article) && !sources.unread.has(article)) {
        problems.push({ ...at, message: `names the article "${article}", which does not exist.` });
      }
      if (verdict === 'well-supported' && references.length === 0) {
        const message =
          'is called well supported, but names no reference. Name one or change the verdict.';
        problems.push({ ...at, message });
      }
      if (checked > today) {
        problems.push({ ...at, message: `was checked on ${checked}, which is still to come.` });
      }
    }

    const byId = new Map(sources.claims.map((claim) => [claim.id, claim]));
    const published = (slug: string) => {
      const article = articles.get(slug);
      if (!article) return sources.unread.has(slug);
      return isPublished(article.data, today);
    };
    for (const { file, place, document } of allTexts(sources)) {
      for (const { id, line } of document.claims) {
        const claim = byId.get(id);
        if (!claim && sources.unread.has(id)) continue;
        if (!claim) {
          if (sources.unread.has(id)) continue;
          const message = `[claim: ${id}] has no file claims/${id}.md. Add one, or fix the id.`;
          problems.push({ file, line, place, message });
        } else if (!published(claim.article) && isPublishedText(file)) {
          const message = `[claim: ${id}] belongs to "${claim.article}", which is not published, so the ledger does not show it.`;
          problems.push({ file, line, place, message });
        }
      }
    }
    return problems;

    function isPublishedText(file: string): boolean {
      const article = sources.articles.find((candidate) => candidate.file === file);
      return article === undefined || isPublished(article.data, today);
    }
  },
};
