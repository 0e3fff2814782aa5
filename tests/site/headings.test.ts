import { describe, expect, it } from 'vitest';
import { headingFaults } from './headings.ts';
import { sites } from './pages.ts';

describe.each(sites)('on the $name site', ({ pages }) => {
  it('every page has one main heading, no skipped rank, and an id for each section', () => {
    expect(pages.flatMap(headingFaults)).toEqual([]);
  });
});
