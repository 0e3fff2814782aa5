import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeSearchIndex, writeSearchIndex } from '#integrations/pagefind';
import { searchDocuments } from '#search/index/documents';
import type { Site } from '#site';
import { openIndex } from '../open-index.ts';
import { loadSample } from '../sample-content.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'search-'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  fs.rmSync(folder, { recursive: true });
});

/** Writes the index of a site into a folder, as a build does. */
async function buildSearchIndex({ library, synonyms }: Site, folder: string): Promise<void> {
  const files = await makeSearchIndex([...searchDocuments(library)], synonyms);
  writeSearchIndex(files, path.join(folder, 'pagefind'));
}

const shared = fs.mkdtempSync(path.join(os.tmpdir(), 'search-'));
let made: Promise<void> | undefined;
afterAll(() => fs.rmSync(shared, { recursive: true }));

/** Has the index of the sample in the folder that tests share who only ask it. */
function indexSample(): Promise<void> {
  return (made ??= buildSearchIndex(loadSample(), shared));
}

/** What a question finds in the index of a folder, the best first. */
async function find(query: string, kind = '', folder = shared) {
  const { hits } = await (await openIndex(path.join(folder, 'pagefind')))(query, kind);
  return Promise.all(hits.map((hit) => hit.data()));
}

function files(bundle: string): Record<string, string> {
  return Object.fromEntries(
    fs
      .readdirSync(bundle, { recursive: true, encoding: 'utf8' })
      .filter((name) => fs.statSync(path.join(bundle, name)).isFile())
      .map((name) => [name, fs.readFileSync(path.join(bundle, name), 'base64')]),
  );
}

describe('the index', () => {
  it('has a record for each section, question, claim, source and page', async () => {
    await indexSample();
    const words = JSON.parse(fs.readFileSync(path.join(shared, 'pagefind/words.json'), 'utf8'));
    expect(words.records).toBe([...searchDocuments(loadSample().library)].length);
    const entry = JSON.parse(
      fs.readFileSync(path.join(shared, 'pagefind/pagefind-entry.json'), 'utf8'),
    );
    expect(entry.languages.en.page_count).toBe(words.records);
  });

  it('leads to the very heading and shows the answer', async () => {
    await indexSample();
    const [first] = await find('is it over');
    expect(first).toMatchObject({
      url: '/faq/#is-it-over',
      content: 'Not by itself. Ask, as Papp et al. (2009) did.',
      filters: { kind: ['question'], label: ['Question'] },
    });
  });

  it('shows the verdict of a claim', async () => {
    await indexSample();
    const [first] = await find('goes quiet wants to leave');
    expect(first).toMatchObject({
      url: '/evidence/#quiet-means-leaving',
      filters: { label: ['No good evidence found'], verdict: ['no-good-evidence'] },
    });
  });

  it('can be narrowed to a kind', async () => {
    await indexSample();
    const all = new Set((await find('silence')).map(({ filters }) => filters['kind']![0]));
    const evidence = new Set(
      (await find('silence', 'evidence')).map(({ filters }) => filters['kind']![0]),
    );
    expect([...all]).toEqual(expect.arrayContaining(['article', 'evidence']));
    expect([...evidence]).toEqual(['evidence']);
  });

  it('has nothing to complain of when a word stands in another kind alone', async () => {
    await indexSample();
    expect(await find('demand', 'reference')).not.toEqual([]);
    expect(await find('demand', 'evidence')).toEqual([]);
  });

  it('finds a source by its DOI', async () => {
    await indexSample();
    const found = await find('https://doi.org/10.1111/j.1475-6811.2009.01223.x');
    expect(found.map(({ url }) => url)).toEqual(['/references/#papp-2009']);
  });

  it('is the same to the byte when it is built again', async () => {
    const site = loadSample();
    await buildSearchIndex(site, path.join(folder, 'one'));
    await buildSearchIndex(site, path.join(folder, 'two'));
    const one = files(path.join(folder, 'one/pagefind'));
    expect(Object.keys(one).length).toBeGreaterThan(10);
    expect(files(path.join(folder, 'two/pagefind'))).toEqual(one);
  });

  it('holds no file that the search does not use', async () => {
    await indexSample();
    const names = fs
      .readdirSync(path.join(shared, 'pagefind'))
      .filter((name) => !/pf_meta$/.test(name));
    expect(names.toSorted()).toEqual(
      [
        'filter',
        'fragment',
        'index',
        'pagefind-entry.json',
        'pagefind.js',
        'wasm.en.pagefind',
        'words.json',
      ].toSorted(),
    );
  });

  it('notices that a piece of it is missing, of which Pagefind says nothing', async () => {
    await buildSearchIndex(loadSample(), folder);
    fs.rmSync(path.join(folder, 'pagefind/index'), { recursive: true });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await expect(find('silence', '', folder)).rejects.toThrow('incomplete');
    await expect(find('silence', 'article', folder)).rejects.toThrow('incomplete');
  });
});

it('a site whose index cannot be written says so', async () => {
  fs.writeFileSync(path.join(folder, 'pagefind'), 'a file where a folder has to be');
  await expect(buildSearchIndex(loadSample(), folder)).rejects.toThrow();
});
