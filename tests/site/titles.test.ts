import { describe, expect, it } from 'vitest';
import { sites } from './pages.ts';
import { titleFaults } from './titles.ts';

describe.each(sites)('on the $name site', (site) => {
  it('every page has a title and a description of its own, long enough and not too long', () => {
    expect(titleFaults(site)).toEqual([]);
  });
});
