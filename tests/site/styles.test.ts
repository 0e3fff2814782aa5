import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from './pages.ts';

/** Names by which tests find a thing, and what looks like its kind without a rule of its own. */
const BARE = new Set(['crisis', 'filter', 'align-left', 'no-good-evidence']);

/** What only some pages have, by the class that a sheet of its own styles. */
const PARTS = fs.readdirSync('src/styles/parts').map((file) => path.parse(file).name);

describe.each(sites)('on the $name site', ({ pages }) => {
  it('the style sheet of each page knows the classes of its markup', () => {
    const unknown = pages.flatMap(({ file, elements, style }) => {
      const sheet = style.replaceAll('\\', '');
      const classes = elements.flatMap(({ properties }) => properties['className'] ?? []);
      return [...new Set(classes as string[])]
        .filter((name) => !BARE.has(name) && !sheet.includes(`.${name}`))
        .map((name) => `${file}: ${name}`);
    });
    expect(unknown, 'let the sheet of these pages scan the files these classes are in').toEqual([]);
  });

  it('no page carries the styles of a construct that it does not have', () => {
    const superfluous = pages.flatMap(({ file, elements, style }) => {
      const classes = new Set(elements.flatMap(({ properties }) => properties['className'] ?? []));
      // The search writes its results, with their verdicts, itself.
      if (classes.has('results')) classes.add('verdict');
      return PARTS.filter((name) => !classes.has(name) && style.includes(`.${name}{`)).map(
        (name) => `${file}: ${name}`,
      );
    });
    expect(superfluous).toEqual([]);
  });
});
