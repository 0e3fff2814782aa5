import { closestSpelling } from './closest-spelling.ts';
import { type JsonLdNode, hasType, typesOf, valuesOf } from './json-ld-graph.ts';
import { isA, vocabulary } from './schema-org-vocabulary.ts';
import { ACCEPTED_TERMS, BANS } from './structured-data-requirements.ts';

/** What is wrong with the `@type` of a node, as advice; nothing when all is well. */
export function checkTypes(node: JsonLdNode): string[] {
  const types = typesOf(node);
  if (types.length === 0 || types.length < valuesOf(node, '@type').length) {
    return ['Name the type of this node in "@type", or refer to a node with {"@id": …} alone.'];
  }
  return types
    .map((type) => bannedTerm(type, node) ?? unknownType(type) ?? pendingTerm(type))
    .filter((advice) => advice !== undefined);
}

/** What is wrong with a property on this node, whatever its value; `undefined` when all is well. */
export function checkProperty(property: string, node: JsonLdNode): string | undefined {
  if (property.startsWith('@')) {
    return `Leave "${property}" out: nodes here have "@id", "@type" and properties only.`;
  }
  return (
    bannedTerm(property, node) ??
    unknownTerm(property, 'property', vocabulary().properties) ??
    pendingTerm(property) ??
    strayProperty(property, node)
  );
}

/** Advice against a type, a property or an enumeration member that the project stays away from. */
export function bannedTerm(term: string, node: JsonLdNode): string | undefined {
  const ban = BANS.get(term);
  if (!ban || (ban.on !== undefined && !hasType(node, ban.on))) return undefined;
  return `"${term}" is not used on this site. ${ban.instead}`;
}

function unknownType(type: string): string | undefined {
  const { classes, dataTypes } = vocabulary();
  if (!dataTypes.has(type)) return unknownTerm(type, 'type', classes);
  return `"${type}" is the type of plain values. Write the value itself, without a node around it.`;
}

function unknownTerm(
  term: string,
  kind: 'type' | 'property',
  known: ReadonlyMap<string, unknown>,
): string | undefined {
  if (known.has(term) || ACCEPTED_TERMS.has(term)) return undefined;
  const near = closestSpelling(term, known.keys());
  const advice = near
    ? `Did you mean "${near}"?`
    : 'If it is newer than the vocabulary in @vocabulary/schema, accept it in ACCEPTED_TERMS with a reason.';
  return `"${term}" is no ${kind} of schema.org. ${advice}`;
}

function pendingTerm(term: string): string | undefined {
  if (!vocabulary().pending.has(term) || ACCEPTED_TERMS.has(term)) return undefined;
  return `"${term}" is pending: schema.org may still change it. Leave it out, or accept it in ACCEPTED_TERMS with a reason.`;
}

/** A node with a type that the vocabulary does not know may carry anything. */
function strayProperty(property: string, node: JsonLdNode): string | undefined {
  const { classes, properties } = vocabulary();
  const types = typesOf(node);
  const domains = properties.get(property)?.domains;
  if (!domains || types.length === 0 || types.some((type) => !classes.has(type))) return undefined;
  if (types.some((type) => domains.some((domain) => isA(type, domain)))) return undefined;
  return `"${property}" does not belong on ${types.join(' and ')}. Leave it out or move it to a node of type ${domains.join(' or ')}.`;
}
