import fs from 'node:fs';
import path from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { replaceFile } from '#commands/files';
import type { Environment } from '#environment';
import { daysBetween } from '#evidence/dates';
import { ContentProblems } from '#evidence/problems';
import { readReferences, readSafety } from '#reader/read-content';
import { Reader } from '#reader/reader';
import { dueOn, INTERVALS } from '#review/due';
import type { Reference } from '#schemas';

/** What confirms the help lines, in the place of a source's id. */
export const HELP_LINES = 'help-lines';

/**
 * `npm run references -- --check [id …]`: without ids, every confirmed source and every help line to
 * open, the longest unchecked first, with what to compare. With ids, it writes today as the day of
 * the check of these alone: naming one says that a person has opened it.
 *
 * @returns what to tell that person
 * @throws {ContentProblems} when the sources cannot be read, or an id is unknown
 */
export function checkReferences(ids: string[], environment: Environment): string {
  const references = readReferences(environment).filter(
    ({ custom }) => custom.verification === 'confirmed',
  );
  return ids.length > 0
    ? confirm(ids, references, environment)
    : [...list(references, environment.today), ...helpLines(environment), HOW_TO_CONFIRM].join(
        '\n\n',
      );
}

const HOW_TO_CONFIRM =
  'When you have opened one and it is as it says here: npm run references -- --check its-id another-id';

function list(references: Reference[], today: string): string[] {
  return references
    .toSorted((one, other) => one.custom.checked.localeCompare(other.custom.checked))
    .map((reference) => {
      const { id, custom, DOI, URL: url } = reference;
      const due = dueOn(custom.checked, INTERVALS.references);
      return [
        `${id}, last checked ${custom.checked} (${daysBetween(custom.checked, today)} days ago; good until ${due})`,
        ...[DOI && `https://doi.org/${DOI}`, url]
          .filter((address, index, all) => address && all.indexOf(address) === index)
          .map((address) => `  open     ${address}`),
        `  compare  ${inWords(reference)}`,
        `  seen     ${custom.seen}`,
      ].join('\n');
    });
}

/** What the entry says of the work, for a person to compare. */
function inWords(reference: Reference): string {
  const { author = [], issued, title, publisher, type } = reference;
  const field = (name: string) => {
    const value = (reference as Record<string, unknown>)[name];
    return value === undefined ? undefined : `${name} ${String(value)}`;
  };
  const names = author.map((name) =>
    'literal' in name ? name.literal : [name.family, name.given].filter(Boolean).join(', '),
  );
  const parts = [
    names.join('; '),
    issued?.['date-parts'][0]?.join('-'),
    `“${title}”`,
    reference['container-title'],
    publisher,
    ...['volume', 'issue', 'page'].map(field),
    type,
  ];
  return parts.filter(Boolean).join(' · ');
}

function helpLines({ contentDir, today }: Environment): string[] {
  const { checked, facts } = readSafety(new Reader(contentDir));
  const when = checked
    ? `last checked ${checked} (${daysBetween(checked, today)} days ago)`
    : 'nobody has noted a check yet';
  const links = [...new Set(facts.links.map(({ href }) => href))].filter((href) =>
    /^(?:tel|sms|https):/.test(href),
  );
  return [
    [
      `${HELP_LINES}, ${when}`,
      ...links.map((href) => `  open     ${href}`),
      '  compare  who answers there, for whom and at what hours, with the words of safety.md',
    ].join('\n'),
  ];
}

function confirm(ids: string[], references: Reference[], environment: Environment): string {
  const { contentDir, today } = environment;
  const known = new Set([...references.map(({ id }) => id), HELP_LINES]);
  const unknown = ids.filter((id) => !known.has(id));
  if (unknown.length > 0) {
    throw new ContentProblems(
      unknown.map((id) => ({
        file: 'references.json',
        place: id,
        message: 'is not a confirmed source. Copy the ids from npm run references -- --check.',
      })),
    );
  }
  const file = path.join(contentDir, 'references.json');
  const source = fs.readFileSync(file, 'utf8');
  const order = (JSON.parse(source) as { id: string }[]).map(({ id }) => id);
  const dated = ids
    .filter((id) => id !== HELP_LINES)
    .reduce((text, id) => {
      const place = [order.indexOf(id), 'custom', 'checked'];
      return applyEdits(text, modify(text, place, today, {}));
    }, source);
  if (dated !== source) replaceFile(file, dated);
  if (ids.includes(HELP_LINES)) {
    const safety = path.join(contentDir, 'safety.md');
    const text = fs.readFileSync(safety, 'utf8').replace(/^---\n.*?\n---\n+/s, '');
    replaceFile(safety, `---\nchecked: ${today}\n---\n\n${text}`);
  }
  return `Checked on ${today}: ${ids.join(', ')}.`;
}
