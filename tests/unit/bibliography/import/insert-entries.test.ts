import { describe, expect, it } from 'vitest';
import { insertEntries } from '#bibliography/import/insert-entries';

const NEW = [{ id: 'b-2001' }, { id: 'b-2001b' }, { id: 'z-2020' }];
const OLD = [
  { id: 'a-1999', title: 'one, [two], {three} “four” \\ "five"' },
  { id: 'c-2002', pages: [1, 2.5] },
];

const STYLES: [string, string][] = [
  ['two spaces', JSON.stringify(OLD, null, 2)],
  ['tabs', JSON.stringify(OLD, null, '\t')],
  ['one line', JSON.stringify(OLD)],
  ['a line end at the end', `${JSON.stringify(OLD, null, 2)}\n`],
  ['the line ends of Windows', JSON.stringify(OLD, null, 2).replaceAll('\n', '\r\n')],
];

describe('new entries of a list', () => {
  it.each(STYLES)('are put in the order of their ids into %s', (_, source) => {
    const ids = (JSON.parse(insertEntries(source, NEW)) as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(['a-1999', 'b-2001', 'b-2001b', 'c-2002', 'z-2020']);
  });

  it.each(STYLES)('leave every sign of the others as it was in %s', (_, source) => {
    let rest = insertEntries(source, NEW);
    const eol = source.includes('\r\n') ? '\r\n' : '\n';
    for (const entry of NEW) {
      const text = JSON.stringify(entry, null, 2).replaceAll('\n', `${eol}  `);
      rest = rest.replace(`${text},${eol}  `, '').replace(`,${eol}  ${text}`, '');
    }
    expect(rest).toBe(source);
  });

  it('do not sort a list that is in another order', () => {
    const source = JSON.stringify([{ id: 'x' }, { id: 'a' }], null, 2);
    const list = JSON.parse(insertEntries(source, [{ id: 'm' }])) as { id: string }[];
    expect(list.map(({ id }) => id)).toEqual(['m', 'x', 'a']);
  });

  it.each(['[]', '[]\n', ' [ ] '])('fill the empty list %j', (source) => {
    expect(JSON.parse(insertEntries(source, NEW))).toEqual(NEW);
  });

  it('look like the rest of a file as the project keeps it', () => {
    const [a, c] = OLD as [object, object];
    const source = `${JSON.stringify([a, c], null, 2)}\n`;
    const all = [a, ...NEW.slice(0, 2), c, NEW[2]];
    expect(insertEntries(source, NEW)).toBe(`${JSON.stringify(all, null, 2)}\n`);
  });
});
