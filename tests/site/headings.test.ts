import { describe, expect, it } from 'vitest';
import { headingFaults } from './headings.ts';
import { pageAt, sites } from './pages.ts';

describe.each(sites)('on the $name site', (site) => {
  it('every page has one main heading, no skipped rank, and an id for each section', () => {
    expect(site.pages.flatMap(headingFaults)).toEqual([]);
  });

  it('an old anchor is on the heading that its article names for it', () => {
    const { byId, parents } = pageAt(site, '/articles/small-rituals-of-return/');
    const headingOf = (anchor: string) => parents.get(byId.get(anchor)!)!.properties['id'];
    expect(headingOf('the-first-minutes-set')).toBe('the-first-minutes-set-the-tone');
    expect(headingOf('tea-first')).toBe('tea-first-then-the-news');
    const faq = pageAt(site, '/faq/');
    expect(faq.parents.get(faq.byId.get('help-with-chores')!)!.properties['id']).toBe('hire-help');
  });
});
