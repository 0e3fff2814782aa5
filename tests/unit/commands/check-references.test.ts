import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkReferences } from '#commands/check-references';
import { readContent } from '#reader/read-content';
import { readEnvironment } from '#environment';
import { writeContent } from '../sample-content.ts';

const LATER = '2026-09-01';

function sample() {
  const folder = writeContent();
  const environment = readEnvironment({ TODAY: LATER, CONTENT_DIR: folder });
  const read = () => readContent(environment);
  const file = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8');
  return { run: (...ids: string[]) => checkReferences(ids, environment), read, file };
}

describe('npm run references -- --check', () => {
  it('lists every confirmed source and the help lines, with what to open and compare', () => {
    const { run, file } = sample();
    const before = file('references.json');
    const said = run();
    expect(said).toContain(
      'papp-2009, last checked 2026-02-04 (209 days ago; good until 2027-02-04)',
    );
    expect(said.match(/https:\/\/doi\.org\/10\.1111\/j\.1475-6811\.2009\.01223\.x/g)).toHaveLength(
      1,
    );
    expect(said).toContain(
      'Papp, Lauren M.; Kouros, Chrystyna D.; Cummings, E. Mark · 2009 · “Demand',
    );
    expect(said).not.toContain('pew-2025');
    expect(said).toContain('help-lines, nobody has noted a check yet\n  open     tel:988');
    expect(file('references.json')).toBe(before);
  });

  it('dates only what is named', () => {
    const { run, read, file } = sample();
    const before = file('references.json');
    expect(run('papp-2009')).toBe('Checked on 2026-09-01: papp-2009.');
    const checked = Object.fromEntries(
      read().content.references.map(({ id, custom }) => [id, custom.checked]),
    );
    expect(checked).toMatchObject({ 'papp-2009': LATER, 'samhsa-988': '2026-02-04' });
    expect(file('references.json').split('\n')).toHaveLength(before.split('\n').length);
    expect(file('safety.md')).not.toContain(LATER);
  });

  it('dates the help lines, again and again, and leaves their words', () => {
    const { run, read, file } = sample();
    const before = file('safety.md');
    run('help-lines');
    run('help-lines');
    expect(file('safety.md')).toBe(`---\nchecked: ${LATER}\n---\n\n${before}`);
    const { content, problems } = read();
    expect(content.safety).toMatchObject({ checked: LATER });
    expect(content.safety.source.trim()).toBe(before.trim());
    expect(problems).toEqual([]);
    expect(run()).toContain('help-lines, last checked 2026-09-01 (0 days ago)');
  });

  it('refuses a source that is unknown or unconfirmed, and dates nothing', () => {
    const { run, file } = sample();
    const before = file('references.json');
    expect(() => run('papp-2009', 'pew-2025', 'nobody')).toThrow(/pew-2025.*\n.*nobody/);
    expect(file('references.json')).toBe(before);
  });
});
