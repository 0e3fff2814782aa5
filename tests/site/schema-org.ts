import {
  type Finding,
  type Graph,
  type JsonLdNode,
  type Place,
  checkIdentities,
  isObject,
  isReference,
  openGraph,
  resolve,
  typesOf,
  valuesOf,
} from './json-ld-graph.ts';
import { bannedTerm, checkProperty, checkTypes } from './schema-org-terms.ts';
import {
  describeRanges,
  fitsRanges,
  isAbsoluteUrl,
  isMemberReference,
  memberName,
} from './schema-org-values.ts';
import { vocabulary } from './schema-org-vocabulary.ts';
import { checkRequirements } from './structured-data-rules.ts';

export type { Finding } from './json-ld-graph.ts';
export { vocabulary } from './schema-org-vocabulary.ts';

/**
 * Checks the JSON-LD of one page against schema.org and the project's own requirements.
 *
 * @param document parsed JSON: `@context` and `@graph`, nothing beside them
 * @returns every fault with its place; empty when all is well
 * @see https://schema.org/docs/datamodel.html
 */
export function checkGraph(document: unknown): Finding[] {
  if (!isObject(document)) return report('', 'Write one JSON object with @context and @graph.');

  const graph = openGraph(valuesOf(document, '@graph'));
  return [
    ...checkEnvelope(document),
    ...graph.places.flatMap((place) => checkNode(place, graph)),
    ...checkIdentities(graph),
    ...checkRequirements(graph),
  ];
}

function checkEnvelope(document: JsonLdNode): Finding[] {
  const { '@context': context, '@graph': graph, ...strays } = document;
  const entries = Array.isArray(graph) ? [...graph.entries()] : [];
  return [
    ...(context === 'https://schema.org'
      ? []
      : report('@context', 'Set "@context" to "https://schema.org", once, at the top.')),
    ...(entries.length > 0 ? [] : report('@graph', 'List the nodes of the page in "@graph".')),
    ...Object.keys(strays).flatMap((key) => report(key, `Move "${key}" into a node of "@graph".`)),
    ...entries
      .filter(([, entry]) => !isObject(entry) || isReference(entry))
      .flatMap(([index]) => report(`@graph[${index}]`, 'Describe a node here, with its "@type".')),
  ];
}

function checkNode({ node, path }: Place, graph: Graph): Finding[] {
  const { '@id': id, '@type': _, ...properties } = node;
  return [
    ...('@id' in node && !isAbsoluteUrl(id) ? report(`${path}.@id`, relativeAdvice(id)) : []),
    ...checkTypes(node).flatMap((advice) => report(`${path}.@type`, advice)),
    ...Object.entries(properties).flatMap(([property, value]) => {
      const at = `${path}.${property}`;
      const advice = checkProperty(property, node);
      if (advice) return report(at, advice);
      if (!Array.isArray(value) || value.length === 0) {
        return report(at, checkValue(value, property, node, graph));
      }
      return value.flatMap((item, index) =>
        report(`${at}[${index}]`, checkValue(item, property, node, graph)),
      );
    }),
  ];
}

/** What is wrong with one value of a property, as advice. The first thing found is enough. */
function checkValue(
  value: unknown,
  property: string,
  node: JsonLdNode,
  graph: Graph,
): string | undefined {
  if (isEmpty(value)) return `Leave "${property}" out while there is nothing to say.`;
  return (
    bannedTerm(memberName(value) ?? '', node) ??
    checkReference(value, graph) ??
    checkRange(value, property, graph)
  );
}

function checkReference(value: unknown, graph: Graph): string | undefined {
  if (!isReference(value) || isMemberReference(value)) return undefined;
  const id = value['@id'];
  if (typeof id !== 'string' || !isAbsoluteUrl(id)) return relativeAdvice(id);
  if (graph.byId.has(id)) return undefined;
  return `"${id}" is described nowhere. Add that node to "@graph" or refer to one that exists.`;
}

function checkRange(value: unknown, property: string, graph: Graph): string | undefined {
  const ranges = vocabulary().properties.get(property)?.ranges ?? [];
  const fits = ranges.length === 0 || fitsRanges(value, property, ranges, graph);
  if (typeof value === 'string' && ranges.includes('URL') && (!fits || isRelativePath(value))) {
    return relativeAdvice(value);
  }
  if (fits) return undefined;
  return `"${property}" does not take ${describeValue(value, graph)}. Write ${describeRanges(ranges)}.`;
}

/** Where text is allowed beside a URL, only a leading slash or dot tells a relative address. */
function isRelativePath(value: string): boolean {
  return /^\.{0,2}\//.test(value);
}

function isEmpty(value: unknown): boolean {
  const isBlank = typeof value === 'string' && value.trim() === '';
  return value == null || isBlank || (Array.isArray(value) && value.length === 0);
}

function describeValue(value: unknown, graph: Graph): string {
  const node = resolve(value, graph);
  return node ? `a node of type ${typesOf(node).join(' and ')}` : JSON.stringify(value);
}

function relativeAdvice(address: unknown): string {
  return `Write an absolute URL (https://…), not ${JSON.stringify(address)}.`;
}

function report(path: string, message: string | undefined): Finding[] {
  return message === undefined ? [] : [{ path, message }];
}
