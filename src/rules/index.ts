import { addresses } from '#rules/addresses';
import { advertising } from '#rules/advertising';
import { anchors } from '#rules/anchors';
import { citations } from '#rules/citations';
import { claims } from '#rules/claims';
import { dates } from '#rules/dates';
import { diagrams } from '#rules/diagrams';
import { links } from '#rules/links';
import { markup } from '#rules/markup';
import { plainFields } from '#rules/plain-fields';
import { practice } from '#rules/practice';
import { redirects } from '#rules/redirects';
import { relations } from '#rules/relations';
import { sourced } from '#rules/sourced';
import { topicTexts } from '#rules/topic-texts';
import { unique } from '#rules/unique';
import { pictures } from '#rules/pictures';
import { placeholders } from '#rules/placeholders';
import type { Rule } from '#rules/rule';

/** Every rule the content must satisfy before a site is built from it. */
export const RULES: readonly Rule[] = [
  unique,
  addresses,
  anchors,
  dates,
  relations,
  topicTexts,
  citations,
  claims,
  sourced,
  advertising,
  plainFields,
  placeholders,
  markup,
  diagrams,
  pictures,
  links,
  redirects,
  practice,
];

/** The list that a rule compares with: while it cannot be read, the rule would raise false alarms. */
export const NEEDS = new Map<Rule, 'references' | 'topics'>([
  [citations, 'references'],
  [dates, 'references'],
  [links, 'references'],
  [relations, 'topics'],
]);
