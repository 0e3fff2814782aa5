import { readFileSync } from 'node:fs';

/** Which classes a property may stand on, and what it may hold. */
export interface Property {
  domains: readonly string[];
  ranges: readonly string[];
}

/** The terms of schema.org by their short names, e.g. `BlogPosting`. */
export interface Vocabulary {
  /** A class, data types included → itself and all its superclasses. */
  classes: ReadonlyMap<string, ReadonlySet<string>>;
  properties: ReadonlyMap<string, Property>;
  /** A member of an enumeration (`Monday`) → its enumerations (`DayOfWeek`). */
  members: ReadonlyMap<string, readonly string[]>;
  /** `Text`, `Integer` and the like: classes that are written as plain values. */
  dataTypes: ReadonlySet<string>;
  /** Terms that schema.org may still rename or drop. */
  pending: ReadonlySet<string>;
}

interface Statement {
  subject: string;
  predicate: string;
  object: string;
}

const SCHEMA = 'http://schema.org/';
const CLASS = 'http://www.w3.org/2000/01/rdf-schema#Class';
const PROPERTY = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property';
const PENDING = 'http://pending.schema.org';

let cached: Vocabulary | undefined;

/**
 * The whole of schema.org 29.4, read once from the N-Quads in `@vocabulary/schema`.
 * No network: terms newer than the package are unknown here.
 */
export function vocabulary(): Vocabulary {
  return (cached ??= readVocabulary());
}

/** Whether a class is another one or lies below it: a `BlogPosting` is a `CreativeWork`. */
export function isA(name: string, ancestor: string): boolean {
  return name === ancestor || vocabulary().classes.get(name)?.has(ancestor) === true;
}

function readVocabulary(): Vocabulary {
  const byPredicate = Map.groupBy(readStatements(), ({ predicate }) => predicate);
  const objectsOf = (predicate: string) => groupObjects(byPredicate.get(predicate) ?? []);

  const kinds = objectsOf('type');
  const parents = objectsOf('subClassOf');
  const domains = objectsOf('domainIncludes');
  const ranges = objectsOf('rangeIncludes');
  const layers = objectsOf('isPartOf');
  const named = (kind: string) =>
    [...kinds.keys()].filter((name) => kinds.get(name)?.includes(kind));

  const classes = new Map(named(CLASS).map((name) => [name, withAncestors(name, parents)]));
  const basicTypes = new Set(named('DataType'));

  return {
    classes,
    properties: new Map(
      named(PROPERTY).map((name) => [
        name,
        { domains: domains.get(name) ?? [], ranges: ranges.get(name) ?? [] },
      ]),
    ),
    members: new Map(
      [...kinds]
        .map(([name, of]) => [name, of.filter((kind) => classes.has(kind))] as const)
        .filter(([, enumerations]) => enumerations.length > 0),
    ),
    dataTypes: new Set(
      [...classes.keys()].filter((name) => !classes.get(name)?.isDisjointFrom(basicTypes)),
    ),
    pending: new Set([...layers.keys()].filter((name) => layers.get(name)?.includes(PENDING))),
  };
}

/** Only statements between two terms matter here; labels and comments fall through the pattern. */
function readStatements(): Statement[] {
  const file = new URL(import.meta.resolve('@vocabulary/schema/schema.nq'));
  const statement = /^<http:\/\/schema\.org\/(\w+)> <[^>]*[/#](\w+)> <([^>]+)> /gm;
  return [...readFileSync(file, 'utf8').matchAll(statement)].map(
    ([, subject = '', predicate = '', object = '']) => ({
      subject,
      predicate,
      object: object.replace(SCHEMA, ''),
    }),
  );
}

function groupObjects(statements: Statement[]): Map<string, string[]> {
  const objects = new Map<string, string[]>();
  for (const { subject, object } of statements) {
    objects.set(subject, [...(objects.get(subject) ?? []), object]);
  }
  return objects;
}

function withAncestors(
  name: string,
  parents: ReadonlyMap<string, readonly string[]>,
  found = new Set<string>(),
): Set<string> {
  if (!found.has(name)) {
    found.add(name);
    for (const parent of parents.get(name) ?? []) withAncestors(parent, parents, found);
  }
  return found;
}
