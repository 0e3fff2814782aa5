import { type Verdict, VERDICT_ORDER } from '#evidence/claims';

/** How many claims have each verdict, in the order of the verdicts; one that none has is left out. */
export function countVerdicts(
  claims: { verdict: Verdict }[],
): { verdict: Verdict; count: number }[] {
  const byVerdict = Map.groupBy(claims, ({ verdict }) => verdict);
  return VERDICT_ORDER.flatMap((verdict) => {
    const count = byVerdict.get(verdict)?.length;
    return count ? [{ verdict, count }] : [];
  });
}
