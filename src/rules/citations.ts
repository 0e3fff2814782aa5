import { type Rule, authoredTexts } from '#rules/rule';
import type { Problem } from '#evidence/problems';

const PLAIN_AT = ' To show a plain @, write \\@.';

/** Citation syntax that was begun but names nothing. */
const MALFORMED_CITATION = /\[-?@[^\]]*\]?|\[claims?\b[^\]]*\]?/;

/** Texts and claims cite only references that exist and are confirmed. */
export const citations: Rule = (content) => {
  const byId = new Map(content.references.map((reference) => [reference.id, reference]));
  const problems: Problem[] = [];
  const check = (key: string, where: Omit<Problem, 'message'>, hint = '') => {
    const reference = byId.get(key);
    if (key.includes('@')) {
      const message = `“${key}” is not one source. Separate two with a semicolon, like [@a; @b].`;
      problems.push({ ...where, message });
    } else if (!reference) {
      const message = `"${key}" is not in references.json. Add the source there or fix the key${nearest(key, byId)}.${hint}`;
      problems.push({ ...where, message });
    } else if (reference.custom.verification !== 'confirmed') {
      const message = `"${key}" is unconfirmed and may not be cited. Open its DOI, check every field, then set "verification" to "confirmed" in references.json.`;
      problems.push({ ...where, message });
    }
  };

  for (const { file, place, facts } of authoredTexts(content)) {
    for (const { key, line } of facts.citations) check(key, { file, line, place }, PLAIN_AT);
    for (const { text, line } of facts.statements) {
      const mark = MALFORMED_CITATION.exec(text)?.[0];
      if (!mark) continue;
      const message = `shows ${mark} as plain text. Write [@a-reference], [claim: an-id] or [words](address).`;
      problems.push({ file, line, place, message });
    }
  }
  for (const claim of content.claims) {
    for (const key of claim.references) check(key, { file: claim.file, place: 'references' });
  }
  return problems;
};

function nearest(key: string, known: Map<string, unknown>): string {
  const author = key.toLowerCase().split('-')[0]!;
  const near = [...known.keys()].filter((id) => id.startsWith(author));
  return near.length > 0 ? ` (did you mean ${near.map((id) => `"${id}"`).join(' or ')}?)` : '';
}
