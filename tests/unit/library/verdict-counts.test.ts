import { expect, it } from 'vitest';
import { countVerdicts } from '#library/verdict-counts';

it('counts the claims of each verdict, in the order of the verdicts, and none of an unused one', () => {
  const verdicts = ['clinical-view', 'mixed', 'clinical-view'] as const;
  expect(countVerdicts(verdicts.map((verdict) => ({ verdict })))).toEqual([
    { verdict: 'mixed', count: 1 },
    { verdict: 'clinical-view', count: 2 },
  ]);
});
