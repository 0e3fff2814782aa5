import { type Problem, opening } from '#evidence/problems';
import { messageFor, WAYS_OUT } from '#evidence/sourcing';
import { type Alarm, alarmsOf } from '#rules/gate';
import type { Content } from '#library/content';
import { type Rule, authoredTexts } from '#rules/rule';

/**
 * A sentence that states something about people in general names its source or its claim; see
 * `gate.ts` for what a source covers. What certainly does so is a problem, what seems to is a
 * question. Exceptions stand in the frontmatter under `unsourced`, each with its reason; one that
 * is not needed any more is a question, too, for a better check may have made it so. Claims and the
 * help lines are left out: a row of the ledger names its sources beside its text, and a help line
 * is no finding.
 */
export const sourced: Rule = (content, context) => {
  const open = alarmsOf(content, context).filter(({ isBacked }) => !isBacked);
  const used = new Set(open.flatMap(({ excuse }) => (excuse ? [excuse] : [])));
  const people = content.people.map((person) => ({ ...person, slug: person.id }));
  const idle = [...content.articles, ...content.pages, ...people].flatMap(({ file, slug, data }) =>
    data.unsourced
      .filter((excuse) => !used.has(excuse) && !content.unreadSlugs.has(slug))
      .map(({ text }) => ({
        file,
        place: 'unsourced',
        message: `${opening(text)} excuses no sentence any more. Remove it, or copy three words or more exactly as they stand.`,
        question: true as const,
      })),
  );
  return [
    ...open.filter(({ excuse }) => !excuse).map(toProblem),
    ...idle,
    ...viewsOfNobody(content),
  ];
};

/** `[my view]` says whose view it is: the author's, or else the licensee's. */
function viewsOfNobody({ articles, practice, ...content }: Content): Problem[] {
  const authored = new Set(articles.flatMap(({ file, data }) => (data.author ? [file] : [])));
  if (practice.licensee) return [];
  return authoredTexts({ articles, practice, ...content })
    .filter(({ file }) => !authored.has(file))
    .flatMap(({ file, place, facts }) =>
      facts.views.map(({ line }) => ({
        ...{ file, place, line },
        message:
          '[my view] is nobody’s. Name the author of the article, or the licensee in practice.json.',
      })),
    );
}

function toProblem(alarm: Alarm): Problem {
  const { file, place, line, text, isField, strength } = alarm;
  return {
    file,
    place,
    ...(line !== undefined && { line }),
    message: messageFor(alarm, text),
    advice: isField ? WAYS_OUT.field : WAYS_OUT.text,
    ...(strength === 'probable' && { question: true }),
  };
}
