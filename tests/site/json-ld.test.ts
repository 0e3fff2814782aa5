import { describe, expect, it } from 'vitest';
import { structuredDataFaults } from './json-ld.ts';
import { sites } from './pages.ts';

describe.each(sites)('on the $name site', (site) => {
  it('every page describes itself in sound structured data, and no two pages disagree', () => {
    expect(structuredDataFaults(site)).toEqual([]);
  });
});
