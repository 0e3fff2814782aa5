import { type ArticleSource, isPublished } from '#library/content';
import type { Problem } from '#evidence/problems';
import type { Reference } from '#schemas';
import type { Rule } from '#rules/rule';

/**
 * Dates are in the order in which things happen, those of a published text are not in the future,
 * and its references were not checked on a later day than their own entries say.
 */
export const dates: Rule = ({ articles, references }, { today }) => {
  const byId = new Map(references.map((reference) => [reference.id, reference]));
  return articles.flatMap((article) => {
    const { file, data } = article;
    const { published, modified, referencesChecked, reviewed, reviewedBy } = data;
    const problems: Problem[] = [];
    const complain = (place: string, message: string) => problems.push({ file, place, message });
    if (modified < published) {
      complain('modified', `${modified} is before the day of publication, ${published}.`);
    }
    if (isPublished(data, today)) {
      for (const [place, date] of Object.entries({ modified, referencesChecked, reviewed })) {
        if (date && date > today) complain(place, `${date} is in the future; today is ${today}.`);
      }
    }
    if ((reviewedBy === undefined) !== (reviewed === undefined)) {
      complain('reviewedBy', 'a review needs both "reviewedBy" and "reviewed" (the day).');
    }
    if (data.status === 'published') problems.push(...uncheckedSources(article, byId));
    return problems;
  });
};

/** How many references a message names. */
const MAX_NAMED_SOURCES = 5;

function uncheckedSources(
  { file, data: { referencesChecked }, texts }: ArticleSource,
  byId: Map<string, Reference>,
): Problem[] {
  const keys = texts.flatMap(({ facts }) => facts.citations.map(({ key }) => key));
  const late = [...new Set(keys)].filter((key) => {
    const reference = byId.get(key);
    return reference && reference.custom.checked < referencesChecked;
  });
  if (late.length === 0) return [];
  const named =
    late.length > MAX_NAMED_SOURCES ? [...late.slice(0, MAX_NAMED_SOURCES), 'others'] : late;
  const advice =
    'Open each again and set its "checked" in references.json to that day, or write the earlier day here';
  const message = `not every source was checked on ${referencesChecked}: ${named.join(', ')} were last checked earlier. ${advice}.`;
  return [{ file, place: 'referencesChecked', message }];
}
