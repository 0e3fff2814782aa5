import { describe, expect, it } from 'vitest';
import { Progress } from '#commands/progress';

/** Work of 100 pieces that take so many milliseconds each, and what was shown meanwhile. */
function shown(millisecondsEach: number, isTTY: boolean): string[] {
  const writes: string[] = [];
  let now = 0;
  const progress = new Progress({ isTTY, write: (text: string) => writes.push(text) }, () => now);
  const step = progress.of('Reading articles');
  for (let done = 1; done <= 100; done++) {
    now += millisecondsEach;
    step(done, 1000);
  }
  progress.end();
  return writes;
}

describe('progress', () => {
  it('is not shown for work under two seconds', () => {
    expect(shown(19, true)).toEqual([]);
    expect(shown(19, false)).toEqual([]);
  });

  it('is shown after two seconds and then once a second', () => {
    expect(shown(50, false)).toEqual([
      'Reading articles: 40 of 1,000\n',
      'Reading articles: 60 of 1,000\n',
      'Reading articles: 80 of 1,000\n',
      'Reading articles: 100 of 1,000\n',
    ]);
  });

  it('writes over itself on a terminal and clears its line in the end', () => {
    const writes = shown(25, true);
    expect(writes[0]).toBe('\r\u001b[KReading articles: 80 of 1,000');
    expect(writes.at(-1)).toBe('\r\u001b[K');
  });
});
