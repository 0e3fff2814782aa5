import { expect, it } from 'vitest';
import { hostAdvice } from '#host/host-limits';

it('says nothing of a site that is far from the limits', () => {
  expect(hostAdvice(18_000, 23_000_000)).toEqual([]);
});

it('names each limit that a site nears or passes', () => {
  expect(hostAdvice(18_001, 1_000)).toEqual([
    "18,001 files: the host's free plan takes 20,000, a paid one 100,000.",
  ]);
  expect(hostAdvice(12, 25 * 1024 * 1024)).toEqual([
    'The largest file has 25.0 MiB; the host takes 25 at most.',
  ]);
});
