import {
  type Finding,
  type Graph,
  type JsonLdNode,
  type Place,
  hasType,
  isReference,
  resolve,
  typesOf,
  valuesOf,
} from './json-ld-graph.ts';
import { isDate } from './schema-org-values.ts';
import {
  CITED_TYPES,
  LONGEST_HEADLINE,
  REQUIREMENTS,
  type Requirement,
  type Standing,
} from './structured-data-requirements.ts';

interface Rule {
  /** The type this holds for, with the types below it. */
  of: string;
  /** What is wrong, as advice; nothing when all is well. */
  check: (node: JsonLdNode, graph: Graph) => string[];
}

/** Degrees and licenses after a name. No MA, MS or MD: those may be somebody's initials. */
const LICENSE_LETTERS = /\b(LMFT|AMFT|MFT|LCSW|ACSW|ASW|MSW|LPCC|APCC|LPC|Ph\.?D|Psy\.?D|Ed\.?D)\b/;
const TITLE_OR_BYLINE = /\b(by|dr|prof|mr|mrs|ms)\.?\s/i;

/** What the table of requirements cannot say by naming properties. */
const RULES: readonly Rule[] = [
  { of: 'BlogPosting', check: checkHeadline },
  { of: 'BlogPosting', check: checkMoments },
  { of: 'Person', check: checkPersonName },
  { of: 'ProfilePage', check: checkProfile },
  { of: 'FAQPage', check: checkQuestions },
  { of: 'Question', check: checkAnswerCount },
  { of: 'BreadcrumbList', check: checkBreadcrumbs },
];

/** Reports what the project asks of its structured data beyond the vocabulary of schema.org. */
export function checkRequirements(graph: Graph): Finding[] {
  const citedIds = new Set(
    graph.places.flatMap(({ node }) => valuesOf(node, 'citation').filter(isReference)).map(idOf),
  );
  return graph.places.flatMap((place) => {
    const standing = standingOf(place, citedIds);
    const missing = REQUIREMENTS.filter((requirement) => applies(requirement, place, standing));
    const rules = RULES.filter(({ of }) => hasType(place.node, of));
    return [
      ...missing.flatMap((requirement) => describeMissing(requirement, place.node)),
      ...rules.flatMap(({ check }) => check(place.node, graph)),
    ].map((message) => ({ path: place.path, message }));
  });
}

function idOf(node: JsonLdNode): string {
  return String(node['@id']);
}

function standingOf(place: Place, citedIds: ReadonlySet<string>): Standing {
  if (place.property === 'citation' || citedIds.has(idOf(place.node))) return 'cited';
  if (place.parent && standingOf(place.parent, citedIds) !== 'own') return 'part of cited';
  return CITED_TYPES.some((type) => hasType(place.node, type)) ? 'cited' : 'own';
}

function applies(requirement: Requirement, { node }: Place, standing: Standing): boolean {
  const { of, except } = requirement;
  if (except !== undefined && hasType(node, except)) return false;
  return hasType(node, of) && (requirement.standing ?? standing) === standing;
}

function describeMissing({ needs, because }: Requirement, node: JsonLdNode): string[] {
  return needs
    .map((need) => [need].flat())
    .filter((choice) => !choice.some((property) => property in node))
    .map((choice) => {
      const names = choice.map((property) => `"${property}"`).join(' or ');
      return `Add ${names} to this ${typesOf(node).join(' and ')}: ${because}.`;
    });
}

function checkHeadline({ headline }: JsonLdNode): string[] {
  if (typeof headline !== 'string' || headline.length <= LONGEST_HEADLINE) return [];
  return [
    `Shorten "headline" from ${headline.length} to at most ${LONGEST_HEADLINE} characters: search results may cut the rest.`,
  ];
}

function checkMoments(node: JsonLdNode): string[] {
  return ['datePublished', 'dateModified']
    .filter((property) => isDate(node[property]))
    .map(
      (property) =>
        `Write "${property}" with a time and its zone (2026-11-22T12:00:00Z): a bare day is another moment in every zone.`,
    );
}

function checkPersonName({ name }: JsonLdNode): string[] {
  if (typeof name !== 'string') return [];
  const extra = LICENSE_LETTERS.exec(name) ?? TITLE_OR_BYLINE.exec(name);
  if (!extra) return [];
  return [
    `Take "${extra[0].trim()}" out of the name "${name}": a name is a name only; titles go to honorificPrefix, licenses to honorificSuffix.`,
  ];
}

function checkProfile(node: JsonLdNode, graph: Graph): string[] {
  return nodesAt(node, 'mainEntity', graph)
    .filter((entity) => !('name' in entity) || !isSomebody(entity))
    .map(() => 'Let "mainEntity" of this ProfilePage be a Person or an Organization with a name.');
}

function isSomebody(node: JsonLdNode): boolean {
  return hasType(node, 'Person') || hasType(node, 'Organization');
}

function checkQuestions(node: JsonLdNode, graph: Graph): string[] {
  return nodesAt(node, 'mainEntity', graph)
    .filter((entity) => !hasType(entity, 'Question'))
    .map((entity) => `Put only Question nodes into "mainEntity", no ${typesOf(entity).join()}.`);
}

function checkAnswerCount(node: JsonLdNode): string[] {
  const { length } = valuesOf(node, 'acceptedAnswer');
  if (length <= 1) return [];
  return [`Keep exactly one "acceptedAnswer" of the ${length}: a question here has one answer.`];
}

function checkBreadcrumbs(node: JsonLdNode, graph: Graph): string[] {
  const steps = valuesOf(node, 'itemListElement').map((value) => resolve(value, graph));
  if (steps.length === 1) return ['Give this BreadcrumbList at least two steps, or leave it out.'];
  return steps.flatMap((step, index) => {
    const isLast = index === steps.length - 1;
    const name = `step ${index + 1} of the breadcrumbs`;
    if (!step || !hasType(step, 'ListItem')) return [`Make ${name} a ListItem node.`];
    return [
      ...(step['position'] === index + 1 ? [] : [`Set "position" of ${name} to ${index + 1}.`]),
      ...('name' in step ? [] : [`Add "name" to ${name}, as readers see it.`]),
      ...('item' in step || isLast ? [] : [`Add "item" to ${name}: the address of that page.`]),
    ];
  });
}

function nodesAt(node: JsonLdNode, property: string, graph: Graph): JsonLdNode[] {
  return valuesOf(node, property)
    .map((value) => resolve(value, graph))
    .filter((resolved) => resolved !== undefined);
}
