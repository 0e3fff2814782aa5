import { describe, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { swap } from '../sample-content.ts';

const file = 'articles/going-quiet.mdx';

describe('the rule on relations', () => {
  it.each([
    ['article', 'related', 'id: coming-back', 'id: nothing', 'there is no article "nothing"'],
    ['topic', 'topics', '[silence]', '[noise]', 'there is no topic "noise". Add it to topics.json'],
    [
      'reviewer',
      'reviewedBy',
      'status:',
      'reviewedBy: kim\nreviewed: 2026-02-01\nstatus:',
      'there is no person "kim". Use the name of a file in people/',
    ],
    [
      'author',
      'author',
      'status:',
      'author: kim\nstatus:',
      'there is no person "kim". Use the name of a file in people/',
    ],
    [
      'section of a key point',
      'keyPoints',
      'section: silence-has-many-causes',
      'section: nothing',
      'there is no section "nothing". This article has "silence-has-many-causes"',
    ],
    [
      'section of a door',
      'doors',
      'section: what-you-can-try',
      'section: nothing',
      'there is no section "nothing". This article has "silence-has-many-causes"',
    ],
  ])('refuses an unknown %s', (_, place, from, to, message) => {
    expectProblems({ [file]: swap([from, to]) }, { file, place, message });
  });

  it.each(['[@papp-2009]', '[claim: quiet-means-leaving]', '[more](/faq/)'])(
    'refuses %s in a key point, which is a link as a whole',
    (mark) => {
      const text = 'Silence may have many causes';
      expectProblems(
        { [file]: swap([`text: ${text}.`, `text: '${text} ${mark}.'`]) },
        { file, place: 'keyPoints', at: text, message: 'take the citation, claim or link out' },
      );
    },
  );

  it('refuses an article that is related to itself', () => {
    expectProblems(
      { [file]: swap(['id: coming-back', 'id: going-quiet']) },
      { file, place: 'related', message: 'cannot be related to itself' },
    );
  });

  it('lets an article be related to a draft, which is shown once it is published', () => {
    expectProblems({
      'articles/coming-back.mdx': swap(['status: published', 'status: draft']),
    });
  });
});
