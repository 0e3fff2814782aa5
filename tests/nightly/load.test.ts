import { expect, inject, it } from 'vitest';

it('answers 2,000 requests over 20 connections without an error', async () => {
  const url = `${inject('unconfiguredUrl')}articles/why-men-pull-away-in-relationships/`;
  let left = 2000;
  const statuses = new Map<number, number>();
  const visitor = async () => {
    while (left-- > 0) {
      const response = await fetch(url);
      await response.arrayBuffer();
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: 20 }, visitor));
  expect([...statuses]).toEqual([[200, 2000]]);
});
