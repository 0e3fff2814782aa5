import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { replaceFile } from '#commands/files';
import { slugFor } from '#editor/new-article';
import type { Environment } from '#environment';
import { readEnvironment } from '#environment';

/** A person in the settings of older versions. */
interface OldPerson {
  id?: string;
  name?: string;
  title?: string;
  number?: string;
  board?: string;
  url?: string;
}

/**
 * `npm run move-settings`: moves people from the settings of older versions to files of their own,
 * and the city into the address. A file that exists is kept; a second run changes nothing.
 *
 * @returns what to tell the practice
 * @throws {SyntaxError} when the settings are no JSON
 */
export function moveSettings({ contentDir }: Environment): string {
  const file = path.join(contentDir, 'practice.json');
  const { city, licensee, reviewers, ...settings } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    city?: string;
    licensee?: OldPerson | string;
    reviewers?: OldPerson[];
    address?: object;
  };
  const isNew = typeof licensee !== 'object' && reviewers === undefined && city === undefined;
  if (isNew) return 'The settings have their new form already. Nothing was changed.';
  const holder = typeof licensee === 'object' ? licensee : undefined;
  const people = [...(holder?.name ? [holder] : []), ...(reviewers ?? [])];
  const byId = Map.groupBy(people, ({ id, name = '' }) => id ?? idOf(name, reviewers));
  const made = [...byId].flatMap(([id, same]) =>
    writePerson(contentDir, id, Object.assign({}, ...same)),
  );
  const moved = {
    ...settings,
    licensee: holder ? (holder.name ? idOf(holder.name, reviewers) : '') : (licensee ?? ''),
    ...(city !== undefined && { address: { ...settings.address, city } }),
  };
  replaceFile(file, `${JSON.stringify(moved, null, 2)}\n`);
  return ['practice.json has its new form.', ...made.map((name) => `people/${name} is new.`)].join(
    '\n',
  );
}

/** A licensee who reviews as well is one person. */
function idOf(name: string, reviewers: OldPerson[] = []): string {
  return reviewers.find((reviewer) => reviewer.name === name)?.id ?? slugFor(name);
}

/** @returns the name of the file, if it was not there */
function writePerson(contentDir: string, id: string, person: OldPerson): string[] {
  const file = path.join(contentDir, 'people', `${id}.md`);
  if (fs.existsSync(file)) return [];
  const { name, title, number, board, url } = person;
  const fields = {
    name,
    ...(title && number && { license: { title, number, ...(board && { board }) } }),
    ...(url && { links: [{ name: 'Website', url }] }),
  };
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `---\n${stringify(fields)}---\n`);
  return [`${id}.md`];
}

if (import.meta.main) console.log(moveSettings(readEnvironment()));
