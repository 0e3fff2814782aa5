import { isDeepStrictEqual } from 'node:util';
import { isA } from './schema-org-vocabulary.ts';

/** Something wrong in a JSON-LD document. */
export interface Finding {
  /** Where, as in JavaScript: `@graph[2].author.name`. */
  path: string;
  /** What is wrong and what to write instead. */
  message: string;
}

/** A JSON object that describes something, as opposed to a reference to it. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** A node together with where it stands. */
export interface Place {
  node: JsonLdNode;
  path: string;
  /** Name of the property that holds the node, unless it stands in `@graph` itself. */
  property: string | undefined;
  parent: Place | undefined;
}

/** A document opened up: every node at any depth, and the nodes by their `@id`. */
export interface Graph {
  places: readonly Place[];
  byId: ReadonlyMap<string, JsonLdNode>;
}

/** Opens up not every source was checked on `@graph`. The first body of an `@id` counts. */
export function openGraph(entries: readonly unknown[]): Graph {
  const places = [...placesIn(entries, '@graph')];
  const byId = new Map<string, JsonLdNode>();
  for (const { node } of places) {
    const id = node['@id'];
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, node);
  }
  return { places, byId };
}

export function isObject(value: unknown): value is JsonLdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is `{"@id": "…"}` and nothing else. */
export function isReference(value: unknown): value is { '@id': unknown } {
  return isObject(value) && '@id' in value && Object.keys(value).length === 1;
}

/** The values of a property as a list, however they were written. */
export function valuesOf(node: JsonLdNode, property: string): readonly unknown[] {
  const value = node[property];
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** The node that a value is or refers to, if it is in this document. */
export function resolve(value: unknown, graph: Graph): JsonLdNode | undefined {
  if (isReference(value)) return graph.byId.get(String(value['@id']));
  return isObject(value) ? value : undefined;
}

export function typesOf(node: JsonLdNode): string[] {
  return valuesOf(node, '@type').filter((type) => typeof type === 'string');
}

/** Whether a node is of a type or one below it. */
export function hasType(node: JsonLdNode | undefined, type: string): boolean {
  return node !== undefined && typesOf(node).some((own) => isA(own, type));
}

/** Reports an `@id` that is described twice and differently; the order of keys is free. */
export function checkIdentities({ places, byId }: Graph): Finding[] {
  return places
    .filter(({ node }) => {
      const first = byId.get(String(node['@id']));
      return first !== undefined && !isDeepStrictEqual(first, node);
    })
    .map(({ node, path }) => ({
      path,
      message: `"${node['@id']}" has another body further up. Describe it once and refer to it with {"@id": …} everywhere else.`,
    }));
}

function* placesIn(
  value: unknown,
  path: string,
  property?: string,
  parent?: Place,
): Generator<Place> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* placesIn(item, `${path}[${index}]`, property, parent);
    }
  } else if (isObject(value) && !isReference(value)) {
    const place: Place = { node: value, path, property, parent };
    yield place;
    for (const [key, child] of Object.entries(value)) {
      yield* placesIn(child, `${path}.${key}`, key, place);
    }
  }
}
