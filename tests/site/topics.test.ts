import { describe, expect, it } from 'vitest';
import { type Verdict, VERDICT_ORDER } from '#evidence/claims';
import { pageAt, sites } from './pages.ts';

describe.each(sites)('on the $name site', (site) => {
  it('a text that names a topic opens its page, and has no address of its own', () => {
    const page = pageAt(site, '/topics/everyday/');
    expect(page.html).toContain('Everyday life: an invented map</h1>');
    expect(page.html.indexOf('Where to begin')).toBeLessThan(
      page.html.indexOf('id="topic-articles"'),
    );
    expect(site.pages.map(({ path }) => path)).not.toContain('/everyday-map/');
  });

  it('shows the claims of most support, and leads to the ledger for the rest', () => {
    const { html } = pageAt(site, '/topics/withdrawal/');
    const claims = html.slice(html.indexOf('id="claims"'));
    expect(claims).toMatch(/href="[^"]*\/evidence\/">\s*All \d+ in the ledger/);
    const verdicts = [...claims.matchAll(/class="verdict ([\w-]+)/g)].map(([, verdict]) => verdict);
    expect(verdicts).toHaveLength(8);
    const ranks = verdicts.map((verdict) => VERDICT_ORDER.indexOf(verdict as Verdict));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });
});
