import { isDeepStrictEqual } from 'node:util';
import type { JsonLdNode } from './json-ld-graph.ts';
import { isObject, openGraph, valuesOf } from './json-ld-graph.ts';
import type { Page } from './page.ts';
import type { Site } from './pages.ts';
import { checkGraph } from './schema-org.ts';

/** Every node of a page's structured data, at any depth. */
export function nodesOf(page: Page): JsonLdNode[] {
  if (!isObject(page.graph)) return [];
  return openGraph(valuesOf(page.graph, '@graph')).places.map(({ node }) => node);
}

/** The nodes of a type on a page. */
export function nodesOfType(page: Page, type: string): JsonLdNode[] {
  return nodesOf(page).filter((node) => valuesOf(node, '@type').includes(type));
}

/** What is wrong with the structured data of a site, as advice. */
export function structuredDataFaults({ pages }: Site): string[] {
  const described = new Map<string, { page: Page; node: JsonLdNode }>();
  const contradictions: string[] = [];
  for (const page of pages) {
    for (const node of nodesOf(page)) {
      const id = node['@id'];
      if (typeof id !== 'string') continue;
      const first = described.get(id) ?? { page, node };
      described.set(id, first);
      if (!isDeepStrictEqual(first.node, node)) {
        contradictions.push(
          `${page.file} describes ${id} otherwise than ${first.page.file}. Describe it once and refer to it elsewhere.`,
        );
      }
    }
  }
  return [
    ...pages.flatMap((page) => [
      ...scriptFaults(page),
      ...checkGraph(page.graph).map(({ path, message }) => `${page.file}, ${path}: ${message}`),
    ]),
    ...contradictions,
  ];
}

function scriptFaults({ file, jsonLd, graph }: Page): string[] {
  if (jsonLd.length !== 1) {
    return [`${file} has ${jsonLd.length} scripts of type application/ld+json. Write one.`];
  }
  if (graph === undefined) return [`${file}: the JSON-LD is not valid JSON. Fix it.`];
  if (jsonLd[0]!.includes('<')) {
    return [
      `${file}: the JSON-LD has a bare "<". Write \\u003c, so that it cannot end the script.`,
    ];
  }
  return [];
}
