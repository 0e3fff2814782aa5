import { z } from 'astro/zod';
import { expect, it } from 'vitest';
import { schemaAdvice } from '#reader/schema-advice';

const schema = z.strictObject({
  name: z.string(),
  list: z.array(z.string()).min(1, 'is empty; write at least one'),
  kind: z.enum(['draft', 'published']),
  isFirst: z.boolean(),
  address: z.union([z.literal(''), z.url({ error: 'is not an address; write it like https://…' })]),
});
const valid = { name: 'A', list: ['b'], kind: 'draft', isFirst: true, address: '' };

it.each([
  ['a field that is missing', { name: undefined }, 'is missing. Write it.'],
  ['a field without a value', { name: null }, 'is empty. Write it, or remove the line.'],
  ['another kind of value', { name: 1 }, 'must be text; put it in quotes.'],
  ['no list', { list: 'b' }, 'must be a list; write it in brackets, like ["one", "two"].'],
  ['neither yes nor no', { isFirst: 'yes' }, 'must be true or false.'],
  ['a choice that is none', { kind: 'done' }, 'must be one of draft, published.'],
  [
    'a field nobody knows',
    { nmae: 'A' },
    '"nmae" is not a field of this file. Fix the spelling or remove it.',
  ],
  ['advice of its own', { list: [] }, 'is empty; write at least one.'],
  ['one of several forms', { address: 'x' }, 'is not an address; write it like https://….'],
])('advises on %s', (_, change, advice) => {
  const { error } = schema.safeParse({ ...valid, ...change });
  expect(error?.issues.map(schemaAdvice)).toEqual([advice]);
});
