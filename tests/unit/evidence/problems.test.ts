import { describe, expect, it } from 'vitest';
import { ContentProblems, formatProblems } from '#evidence/problems';

describe('the list of problems', () => {
  it('is grouped by file, in the order of the lines, and ends with a count', () => {
    expect(
      formatProblems([
        { file: 'b.mdx', line: 12, place: 'body', message: 'is late.' },
        { file: 'a.json', place: 'an-id', message: 'has no source.' },
        { file: 'b.mdx', line: 3, message: 'is early.' },
        { file: 'b.mdx', message: 'is nowhere.' },
      ]),
    ).toBe(`a.json
  an-id: has no source.

b.mdx
  is nowhere.
  line 3: is early.
  line 12, body: is late.

4 problems to mend.`);
  });

  it('counts one problem as one', () => {
    expect(formatProblems([{ file: 'a', message: 'is bad.' }])).toMatch(
      /\n\nOne problem to mend\.$/,
    );
  });

  it('is the message of the error', () => {
    const problems = [{ file: 'a', message: 'is bad.' }];
    const error = new ContentProblems(problems);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'ContentProblems', problems });
    expect(error.message).toBe(formatProblems(problems));
  });
});
