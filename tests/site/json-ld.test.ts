import { describe, expect, it } from 'vitest';
import { structuredDataFaults } from './json-ld.ts';
import { sites } from './pages.ts';

describe.each(sites)('on the $name site', (site) => {
  it('every node of a page is what the page is about, or is named by another', () => {
    const orphans = site.pages.flatMap(({ file, graph }) => {
      const nodes = (graph as { '@graph': Record<string, unknown>[] })['@graph'];
      const named = new Set(JSON.stringify(nodes).match(/(?<=\{"@id":")[^"]+(?="\})/g));
      return nodes
        .map((node) => String(node['@id']))
        .filter((id) => !id.endsWith('#page') && !named.has(id))
        .map((id) => `${file}: ${id}`);
    });
    expect(orphans).toEqual([]);
  });

  it('every page describes itself in sound structured data, and no two pages disagree', () => {
    expect(structuredDataFaults(site)).toEqual([]);
  });
});
