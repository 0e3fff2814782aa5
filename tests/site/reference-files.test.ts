import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from './pages.ts';
import { readContent } from './published-content.ts';

interface CslItem {
  id: string;
  author: { family?: string; literal?: string }[];
  issued?: { 'date-parts': number[][] };
  accessed?: { 'date-parts': number[][] };
  custom: object;
}

const { references } = readContent();
/** @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
const TYPES =
  /^(?:article|article-journal|article-magazine|article-newspaper|bill|book|broadcast|chapter|dataset|document|entry|entry-dictionary|entry-encyclopedia|legal_case|legislation|manuscript|motion_picture|pamphlet|paper-conference|post|post-weblog|regulation|report|review|software|speech|standard|thesis|webpage)$/;

describe.each(sites)('on the $name site', ({ folder }) => {
  const list: CslItem[] = JSON.parse(fs.readFileSync(path.join(folder, 'references.json'), 'utf8'));
  const bib = fs.readFileSync(path.join(folder, 'references.bib'), 'utf8');

  it('references.json lists exactly the sources that are cited', () => {
    expect(
      list.map(({ id }) => id).toSorted(),
      'list every cited source once, and no other',
    ).toEqual(references.map(({ id }) => id).toSorted());
  });

  it.each(list)('references.json has $id as CSL-JSON, without notes', (entry) => {
    expect(entry).toMatchObject({
      id: expect.any(String),
      type: expect.stringMatching(TYPES),
      title: expect.stringMatching(/\S/),
    });
    for (const name of entry.author) {
      expect(typeof (name.family ?? name.literal), JSON.stringify(name)).toBe('string');
    }
    for (const date of [entry.issued, entry.accessed].filter((at) => at !== undefined)) {
      expect(date['date-parts'][0]!.every(Number.isInteger), JSON.stringify(date)).toBe(true);
    }
    for (const [field, value] of Object.entries(entry)) {
      const isText = typeof value === 'string' && value !== '';
      expect(isText || typeof value === 'object', `${field} is neither text nor a group`).toBe(
        true,
      );
    }
    expect(Object.keys(entry.custom).toSorted()).toEqual(['checked', 'evidence']);
  });

  it('references.bib has one entry for each of them', () => {
    const entries = bib.split(/^(?=@)/m).filter((entry) => entry.trim() !== '');
    const keys = entries.map((entry) => /^@\w+\{([^,\s]+),/.exec(entry)?.[1]);
    expect(entries).toHaveLength(references.length);
    expect(new Set(keys).size, 'two entries share a key').toBe(keys.length);
    for (const entry of entries) {
      expect(entry.match(/\{/g)?.length, entry).toBe(entry.match(/\}/g)?.length);
      expect(entry).toMatch(/^\s+author = /m);
      expect(entry).toMatch(/^\s+title = /m);
    }
    const dois = references.flatMap(({ DOI }) => (DOI ? [DOI] : []));
    expect(
      dois.filter((doi) => !bib.replaceAll('\\', '').includes(doi)),
      'references.bib lacks these DOIs',
    ).toEqual([]);
  });
});
