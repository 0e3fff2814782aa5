import { describe, expect, it } from 'vitest';
import { reviewText } from '#review/review-text';
import type { Task } from '#review/review-tasks';
import { TODAY } from '../sample-content.ts';

describe('the report in a terminal', () => {
  const print = (...tasks: Partial<Task>[]) =>
    reviewText({
      today: TODAY,
      tasks: tasks.map((task) => ({
        kind: 'reading',
        what: 'Write.',
        file: 'a.mdx',
        weight: 0,
        ...task,
      })),
    });

  it('says what to do first, and where', () => {
    expect(print({ line: 7 })).toBe(
      "The editor's report, March 1, 2026\n\nWhat to do first\n\n  1. Write.\n     a.mdx, line 7",
    );
    expect(print()).toContain('Nothing is due.');
  });

  it('is cut where it would scroll out of the window', () => {
    const text = print(...Array.from({ length: 30 }, () => ({})));
    expect(text).toContain('… and 10 more in review.html.');
    expect(text.match(/Write/g)).toHaveLength(20);
  });

  it('has no sign that could change a terminal', () => {
    expect(print({ what: 'Write \u001b[31mthis.' })).toContain('Write [31mthis.');
  });
});
