import fs from 'node:fs';
import path from 'node:path';
import { readReferences } from '#reader/read-content';
import { readBibliographyFile } from '#bibliography/import/bibliography-file';
import { BibliographyError } from '#bibliography/import/file-source';
import { count } from '#evidence/problems';
import { type Import, importReferences } from '#bibliography/import/import-references';
import { insertEntries } from '#bibliography/import/insert-entries';
import { checkReferences } from '#commands/check-references';
import { command, refusal } from '#commands/command';
import { replaceFile } from '#commands/files';
import { type Environment, readEnvironment } from '#environment';

/**
 * `npm run references -- file.bib`: adds the sources of a file in BibTeX, BibLaTeX, CSL-JSON or RIS,
 * unconfirmed.
 *
 * @returns what became of each source
 * @throws {ContentProblems} when the file or `references.json` cannot be read or written
 */
export function addReferences(file: string, environment: Environment): string {
  if (!file) throw refusal('file', 'is missing. Write: npm run references -- my-sources.bib');
  const existing = readReferences(environment);
  const result = importReferences(existing, readSources(file), {
    from: path.basename(file),
    today: environment.today,
  });
  if (result.added.length > 0) add(result, path.join(environment.contentDir, 'references.json'));
  return report(result);
}

function readSources(file: string): ReturnType<typeof readBibliographyFile> {
  try {
    const bytes = fs.readFileSync(file);
    return readBibliographyFile(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof BibliographyError) throw refusal(file, error.message);
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw refusal(file, 'does not exist. Check its name and its folder.');
    if (code === 'EISDIR') throw refusal(file, 'is a folder. Name the file in it.');
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      throw refusal(file, 'cannot be read as text. Save it as UTF-8.');
    }
    throw refusal(file, `cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}

function add({ added }: Import, list: string): void {
  try {
    const references = added.map(({ reference }) => reference);
    replaceFile(list, insertEntries(fs.readFileSync(list, 'utf8'), references));
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw refusal('references.json', `was not changed; it cannot be written: ${reason}.`);
  }
}

function report({ added, known, refused }: Import): string {
  return [
    `${count(added.length, 'source')} added to references.json, ${known.length} already there, ${refused.length} left out.`,
    ...added.flatMap(({ reference: { id, title }, lacks }) => [
      `  + ${id}: ${title}`,
      lacks.length > 0 ? `    lacks ${lacks.join(', ')}` : '    has everything APA prints',
    ]),
    ...known.map(({ id, offers }) => {
      const more = offers.length > 0 ? `; the file also has ${offers.join(', ')}` : '';
      return `  = ${id} is unchanged${more}`;
    }),
    ...refused.map(({ title, why }) => `  – ${title}: ${why}`),
    ...(added.length > 0
      ? [
          'Each is unconfirmed and may not be cited yet. Open it, check every field, say in "seen" where',
          'you saw it and in "evidence" what kind of study it is, then set "verification" to "confirmed".',
        ]
      : []),
  ].join('\n');
}

if (import.meta.main) {
  await command(() => {
    const [file = '', ...others] = process.argv.slice(2);
    const [second] = file === '--check' ? [] : others;
    if (second) throw refusal(second, 'is a second file. Import one file at a time.');
    const environment = readEnvironment();
    console.log(
      file === '--check' ? checkReferences(others, environment) : addReferences(file, environment),
    );
  }, 'Nothing was changed.');
}
