import { describe, expect, it } from 'vitest';
import { VERDICT_ORDER, VERDICTS } from '#evidence/claims';
import { claimSchema } from '#schemas';

describe('verdicts', () => {
  it('stand in order, from the strongest support to none', () => {
    expect(VERDICT_ORDER).toEqual([
      'well-supported',
      'mixed',
      'no-good-evidence',
      'not-tested',
      'clinical-view',
    ]);
  });

  it('are those an author may write', () => {
    expect(claimSchema.shape.verdict.options).toEqual(VERDICT_ORDER);
  });

  it('have a label and a meaning of their own', () => {
    const all = Object.values(VERDICTS);
    expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
    expect(new Set(all.map(({ meaning }) => meaning)).size).toBe(all.length);
    for (const { meaning } of all) expect(meaning).toMatch(/^[A-Z].*\.$/);
  });
});
