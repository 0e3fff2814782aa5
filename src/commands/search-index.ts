import fs from 'node:fs';
import path from 'node:path';
import type { PagefindIndex } from 'pagefind';
import * as pagefind from 'pagefind';
import type { Site } from '#content';
import type { SearchDocument } from '#domain/search-documents';
import { searchDocuments } from '#domain/search-documents';
import { searchKnowledge } from '#domain/search-knowledge';
import { searchPages } from '#domain/search-pages';

/** A host takes 20,000 files; fragments beyond these share files. */
const MOST_FRAGMENT_FILES = 2_000;
/**
 * Beyond this, whole pages become the records. A thousand articles are 20,000 records, which took
 * Pagefind 10 s and 1.0 GB of memory; 40,000 took 1.9 GB (two cores, November 22, 2026).
 */
const MOST_RECORDS = 40_000;
/**
 * A search loads the pieces of the index that hold its words. Small pieces keep a search on a small
 * site light; on a large one they would be too many.
 */
const PIECE = { least: 150, most: 20_000 };

/** What Pagefind writes for its own interfaces and workers, which this site does not use. */
const UNUSED = /^(?:pagefind-(?!entry)|wasm\.unknown)/;

/**
 * Writes the search index of a built site into its folder `pagefind`.
 *
 * @returns how many records it holds
 */
export async function buildSearchIndex(
  { library, synonyms }: Pick<Site, 'library' | 'synonyms'>,
  folder: string,
): Promise<number> {
  const documents = searchDocuments(library);
  return writeSearchIndex(documents, synonyms, path.join(folder, 'pagefind'));
}

/** The same for any documents. */
export async function writeSearchIndex(
  documents: SearchDocument[],
  synonyms: Site['synonyms'],
  bundle: string,
  most = MOST_RECORDS,
): Promise<number> {
  const size = Math.min(PIECE.most, Math.max(PIECE.least, documents.length));
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(size);
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: 'en',
    maxFragments: MOST_FRAGMENT_FILES,
  });
  if (!index) throw new Error(`The search index cannot be made: ${errors.join(', ')}`);
  const records =
    documents.length > most ? await addPages(index, documents) : await addRecords(index, documents);
  await index.writeFiles({ outputPath: bundle });
  await pagefind.close();
  for (const name of fs.readdirSync(bundle)) {
    if (UNUSED.test(name)) fs.rmSync(path.join(bundle, name));
  }
  const knowledge = searchKnowledge(documents, synonyms, records);
  fs.writeFileSync(path.join(bundle, 'words.json'), JSON.stringify(knowledge));
  return records;
}

/** Titles count by their kind, so each kind has a field of its own; see `src/search/engine.ts`. */
const TITLE_FIELDS = {
  article: 'heading',
  question: 'question',
  evidence: 'claim',
  reference: 'source',
} as const;

/** One after the other, so that two builds give the same bytes. */
async function addRecords(index: PagefindIndex, documents: SearchDocument[]): Promise<number> {
  for (const { url, kind, title, text, label, verdict } of documents) {
    await index.addCustomRecord({
      url,
      language: 'en',
      content: text,
      meta: { [TITLE_FIELDS[kind]]: title },
      // Filters, unlike fields, are no words to be found; only `kind` is ever filtered by.
      filters: { kind: [kind], label: [label], ...(verdict && { verdict: [verdict] }) },
    });
  }
  return documents.length;
}

async function addPages(index: PagefindIndex, documents: SearchDocument[]): Promise<number> {
  const pages = searchPages(documents);
  for (const { url, html } of pages) await index.addHTMLFile({ url, content: html });
  return pages.length;
}
