import { describe, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';

const file = 'practice.json';
const withSettings = (changes: object) => ({
  [file]: (valid: string) => JSON.stringify({ ...JSON.parse(valid), ...changes }),
});

describe('the rule on the settings of the practice', () => {
  it('refuses a name and a tagline that no search result shows whole', () => {
    expectProblems(
      withSettings({ blogTitle: 'Close Reading', tagline: 'Love. '.repeat(8).trim() }),
      {
        file,
        place: 'tagline',
        message: 'a search result shows 60',
      },
    );
  });

  it('refuses half a license', () => {
    expectProblems(withSettings({ licensee: { name: 'Kim Lee' } }), {
      file,
      place: 'licensee',
      message: 'shown in full or not at all',
    });
  });

  it('refuses letters of a title in a name', () => {
    const reviewer = { id: 'kim-lee', name: 'Kim Lee, LMFT', title: 'LMFT', number: '1' };
    expectProblems(withSettings({ reviewers: [reviewer] }), {
      file,
      place: 'reviewers',
      message: 'letters of a title',
    });
  });
});
