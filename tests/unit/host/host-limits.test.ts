import { expect, it } from 'vitest';
import { hostAdvice } from '#host/host-limits';

/** A site of so many small files. */
function small(count: number) {
  return Array.from({ length: count }, (_, index) => ({ name: `${index}.html`, bytes: 1_000 }));
}

it('says nothing of a site that is far from the limits', () => {
  expect(hostAdvice([...small(17_999), { name: 'sveltia-cms.js', bytes: 23_000_000 }])).toEqual([]);
});

it('says that a site nears the number of files a host takes', () => {
  expect(hostAdvice(small(18_001))).toEqual([
    "18,001 files: the host's free plan allows 20,000, a paid one 100,000.",
  ]);
});

it('names each file that nears or passes the size a host takes', () => {
  const large = { name: 'social/one.png', bytes: 25 * 1024 * 1024 };
  const larger = { name: 'social/two.png', bytes: 26 * 1024 * 1024 };
  expect(hostAdvice([...small(12), large, larger])).toEqual([
    'social/one.png has 25.0 MiB; the host allows at most 25.',
    'social/two.png has 26.0 MiB; the host allows at most 25.',
  ]);
});
