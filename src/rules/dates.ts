import { isPublished } from '#domain/library';
import type { Rule } from '#rules/rule';

/** Dates come in the order in which things happen, and none of a published text is to come. */
export const dates: Rule = ({ articles }, { today }) =>
  articles.flatMap(({ file, data }) => {
    const { published, modified, referencesChecked, reviewed, reviewedBy } = data;
    const problems = [];
    if (modified < published) {
      const message = `${modified} is before the day of publication, ${published}.`;
      problems.push({ file, place: 'modified', message });
    }
    if (isPublished(data, today)) {
      for (const [place, date] of Object.entries({ modified, referencesChecked, reviewed })) {
        if (date && date > today) {
          problems.push({ file, place, message: `${date} is still to come; today is ${today}.` });
        }
      }
    }
    if ((reviewedBy === undefined) !== (reviewed === undefined)) {
      const message = 'a review needs both "reviewedBy" and "reviewed" (the day).';
      problems.push({ file, place: 'reviewedBy', message });
    }
    return problems;
  });
