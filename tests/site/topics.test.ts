import { describe, expect, it } from 'vitest';
import { pageAt, sites } from './pages.ts';

describe.each(sites)('on the $name site', (site) => {
  it('a text that names a topic opens its page, and has no address of its own', () => {
    const page = pageAt(site, '/topics/everyday/');
    expect(page.html).toContain('Everyday life: an invented map</h1>');
    expect(page.html.indexOf('Where to begin')).toBeLessThan(
      page.html.indexOf('aria-label="Articles"'),
    );
    expect(site.pages.map(({ path }) => path)).not.toContain('/everyday-map/');
  });
});
