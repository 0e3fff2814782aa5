import type { Problem } from '#evidence/problems';
import { isPublished } from '#library/content';
import { type Rule, authoredTexts } from '#rules/rule';

/** Claims belong to an article, the well supported ones have a source, and markers name them. */
export const claims: Rule = (content, { today }) => {
  const known = new Set(content.articles.map(({ slug }) => slug)).union(content.unreadSlugs);
  const drafts = content.articles.filter(({ data }) => !isPublished(data, today));
  const draftFiles = new Set(drafts.map(({ file }) => file));
  const shown = known.difference(new Set(drafts.map(({ slug }) => slug)));
  const problems: Problem[] = [];
  for (const { file, article, verdict, references, checked } of content.claims) {
    const complain = (message: string) => problems.push({ file, message });
    if (!known.has(article)) complain(`names the article "${article}", which does not exist.`);
    if (verdict === 'well-supported' && references.length === 0) {
      complain('is marked well supported but names no reference. Name one or change the verdict.');
    }
    if (checked > today) complain(`was checked on ${checked}, which is in the future.`);
  }
  const byId = new Map(content.claims.map((claim) => [claim.id, claim]));
  for (const { file, place, facts } of authoredTexts(content)) {
    for (const { id, line } of facts.claims) {
      const complain = (message: string) => problems.push({ file, line, place, message });
      const claim = byId.get(id);
      if (!claim && !content.unreadSlugs.has(id)) {
        complain(`[claim: ${id}] has no file claims/${id}.md. Add one, or fix the id.`);
      } else if (claim && !shown.has(claim.article) && !draftFiles.has(file)) {
        const why = `belongs to "${claim.article}", which is not published`;
        complain(`[claim: ${id}] ${why}, so the ledger does not show it.`);
      }
    }
  }
  return problems;
};
