import { isPublished } from '#library/content';
import { type Rule, authoredTexts } from '#rules/rule';
import type { Problem } from '#evidence/problems';

/** Claims belong to an article, the well supported ones have a source, and markers name them. */
export const claims: Rule = (content, { today }) => {
  const articles = new Map(content.articles.map((article) => [article.slug, article]));
  const problems: Problem[] = [];
  for (const { file, article, verdict, references, checked } of content.claims) {
    const at = { file };
    if (!articles.has(article) && !content.unreadSlugs.has(article)) {
      problems.push({ ...at, message: `names the article "${article}", which does not exist.` });
    }
    if (verdict === 'well-supported' && references.length === 0) {
      const message =
        'is marked well supported but names no reference. Name one or change the verdict.';
      problems.push({ ...at, message });
    }
    if (checked > today) {
      problems.push({ ...at, message: `was checked on ${checked}, which is in the future.` });
    }
  }

  const byId = new Map(content.claims.map((claim) => [claim.id, claim]));
  const published = (slug: string) => {
    const article = articles.get(slug);
    if (!article) return content.unreadSlugs.has(slug);
    return isPublished(article.data, today);
  };
  for (const { file, place, facts } of authoredTexts(content)) {
    for (const { id, line } of facts.claims) {
      const claim = byId.get(id);
      if (!claim) {
        if (content.unreadSlugs.has(id)) continue;
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
    const article = content.articles.find((candidate) => candidate.file === file);
    return article === undefined || isPublished(article.data, today);
  }
};
