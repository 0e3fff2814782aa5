import { MAX_TITLE } from '#schemas';
import type { Rule } from '#rules/rule';

/** The practice's settings can be shown as they are. */
export const practice: Rule = {
  name: 'practice',
  needs: ['practice'],
  check: ({ practice: settings }) => {
    const { licensee, reviewers, blogTitle, tagline } = settings;
    const problems = [];
    const file = 'practice.json';
    const home = `${blogTitle} · ${tagline}`;
    if (blogTitle && home.length > MAX_TITLE) {
      const message = `“${home}” has ${home.length} characters; a search result shows ${MAX_TITLE}. Shorten one of the two.`;
      problems.push({ file, place: 'tagline', message });
    }
    const given = [licensee?.name, licensee?.title, licensee?.number].filter(Boolean);
    if (given.length > 0 && given.length < 3) {
      const message =
        'a license is shown in full or not at all. Fill in the name as filed, the title and the number, or leave all three empty.';
      problems.push({ file, place: 'licensee', message });
    }
    for (const { id, name } of reviewers) {
      if (/\b(?:LMFT|LCSW|LPCC|PhD|PsyD|MD)\b/.test(name)) {
        const message = `the name of "${id}" contains the letters of a title. They belong in "title".`;
        problems.push({ file, place: 'reviewers', message });
      }
    }
    return problems;
  },
};
