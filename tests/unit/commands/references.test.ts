import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addReferences } from '#commands/references';
import { readContent } from '#reader/read-content';
import { readEnvironment } from '#environment';
import type { Files } from '../sample-content.ts';
import { swap, TODAY, writeContent } from '../sample-content.ts';

const BIB = `@article{a, author = {Gottman, John M.}, title = {The timing of divorce}, year = 2000,
  journal = {Journal of Marriage and Family}, doi = {10.1111/j.1741-3737.2000.00737.x}}
@article{b, author = {Papp, Lauren M.}, title = {Other words}, year = 2009,
  doi = {10.1111/j.1475-6811.2009.01223.x}}
@article{c, author = {Nobody, Ann}, year = 2001}`;

/** A sample folder that also holds the file to import. */
function add(source: string | Uint8Array, files: Files = {}) {
  const folder = writeContent({ 'mine.bib': source, ...files });
  const list = path.join(folder, 'references.json');
  const before = fs.existsSync(list) ? fs.readFileSync(list, 'utf8') : '';
  const run = (file = path.join(folder, 'mine.bib')) =>
    addReferences(file, readEnvironment({ TODAY, CONTENT_DIR: folder }));
  return { folder, before, run, after: () => fs.readFileSync(list, 'utf8') };
}

describe('npm run references', () => {
  it('adds what is new, keeps what is there and says what became of each source', () => {
    const { run } = add(BIB);
    const lines = run().split('\n');
    expect(lines[0]).toBe('1 source added to references.json, 1 already there, 1 left out.');
    expect(lines).toContain('  + gottman-2000: The timing of divorce');
    expect(lines).toContain('    lacks the volume, the issue, the pages or article number');
    expect(lines).toContain('  = papp-2009 is unchanged');
    expect(lines.join('\n')).toContain('  – entry c: has no title.');
    expect(lines.at(-1)).toContain('set "verification" to "confirmed"');
  });

  it('changes no entry that was there, and leaves a folder that keeps the rules', () => {
    const { folder, before, run, after } = add(BIB);
    run();
    const added = JSON.parse(after()) as { id: string }[];
    expect(added.filter(({ id }) => id !== 'gottman-2000')).toEqual(JSON.parse(before));
    expect(added[0]!.id).toBe('gottman-2000');
    expect(readContent(readEnvironment({ TODAY, CONTENT_DIR: folder })).problems).toEqual([]);
    expect(fs.readdirSync(folder)).not.toContain('references.json.next');
  });

  it('adds nothing when run again', () => {
    const { folder, run, after } = add(BIB);
    run();
    const once = after();
    const { ino } = fs.statSync(path.join(folder, 'references.json'));
    expect(run()).toContain('0 sources added to references.json, 2 already there');
    expect(after()).toBe(once);
    expect(fs.statSync(path.join(folder, 'references.json')).ino).toBe(ino);
  });

  it('works while an article is broken', () => {
    const { run } = add(BIB, { 'articles/coming-back.mdx': 'No frontmatter.' });
    expect(run()).toContain('1 source added');
  });

  it.each([
    ['an empty file', ' \n', 'is empty. Export the references again.'],
    ['another format', '<xml/>', 'contains no references. Export them as BibTeX'],
    ['RIS that begins in the middle', 'AU  - Ross, A.\nTY  - JOUR\nER  - ', 'is not RIS'],
    ['an empty list', '[]', 'contains no references'],
    ['BibTeX that breaks off', '@article{a,\n title = {X}', 'line 2 cannot be parsed'],
    ['JSON that breaks off', '[{"type": "book"', 'is not JSON; line 1'],
    ['JSON of something else', '{"title": 1}', 'not CSL-JSON: each source needs a "type"'],
    ['another encoding', Buffer.from('@article{a, title={\u00e9}}', 'latin1'), 'Save it as UTF-8'],
  ])('gives advice on %s and writes nothing', (_, source, message) => {
    const { before, run, after } = add(source);
    expect(() => run()).toThrow(message);
    expect(after()).toBe(before);
  });

  it.each([
    ['no file is named', '', 'Write: npm run references -- my-sources.bib'],
    ['the file does not exist', '/nowhere/mine.bib', 'does not exist. Check its name'],
    ['it is a folder', '/', 'is a folder. Name the file in it.'],
  ])('gives advice when %s', (_, file, message) => {
    expect(() => add(BIB).run(file)).toThrow(message);
  });

  it.each([
    ['is missing', { 'references.json': undefined }, 'is missing. Create it.'],
    ['is broken', { 'references.json': '[' }, 'is not valid JSON'],
    ['has a broken entry', { 'references.json': swap(['"x"', '""']) }, 'is empty; write it'],
  ] satisfies [string, Files, string][])(
    'adds nothing when references.json %s',
    (_, files, message) => {
      expect(() => add(BIB, files).run()).toThrow(message);
    },
  );

  it('ends with 1 and a list, never a stack trace, when it could do nothing', () => {
    const env = { ...process.env, TODAY, CONTENT_DIR: writeContent() };
    const call = (...files: string[]) =>
      execFileSync(process.execPath, ['src/commands/references.ts', ...files], {
        env,
        stdio: 'pipe',
      });
    expect(() => call('/nowhere.bib')).toThrow(
      expect.objectContaining({ status: 1, message: expect.not.stringContaining('    at ') }),
    );
    expect(() => call('/nowhere.bib', 'more.bib')).toThrow(
      'more.bib\n  is a second file. Import one',
    );
  });
});
