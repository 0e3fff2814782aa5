import fs from 'node:fs';
import path from 'node:path';
import type { PagefindIndex } from 'pagefind';
import * as pagefind from 'pagefind';
import type { Site } from '#site';
import type { SearchDocument } from '#search/index/documents';
import { searchDocuments } from '#search/index/documents';
import type { WordCounts } from '#search/index/knowledge';
import { countWords, searchKnowledge } from '#search/index/knowledge';
import { searchPages } from '#search/index/pages';
import { searchParts } from '#search/index/parts';
import { searchPart } from '#search/client/parts';

/** A host takes 20,000 files; fragments beyond these share files. */
const MOST_FRAGMENT_FILES = 2_000;
/**
 * Beyond this, whole pages become the records: of 22,000 records Pagefind took 17 s and 1.3 GB of
 * memory, of the same text in pages 8 s and 0.6 GB (two cores, November 22, 2026).
 */
const MOST_RECORDS = 10_000;
/**
 * Characters in one part of the index. Pagefind takes 60 bytes of memory for each, so a very large
 * site has several parts, made one after the other and searched as one.
 */
const MOST_TEXT = 14_000_000;
/** Pagefind is given so many at once, for each answer waits while pages are rendered. */
const AT_ONCE = 100;
/**
 * A search loads the pieces of the index that hold its words. Small pieces keep a search on a small
 * site light; on a large one they would be too many.
 */
const PIECE = { least: 150, most: 20_000 };

/** What Pagefind writes for its own interfaces and workers, which this site does not use. */
const UNUSED = /^(?:pagefind-(?!entry)|wasm\.unknown)/;
/** Further parts are read by the code of the first. */
const UNUSED_AGAIN = /^(?:pagefind-(?!entry)|pagefind\.js|wasm\.)/;

/**
 * Writes the search index of a built site into its folder `pagefind`.
 *
 * @returns how many records it holds
 */
export async function buildSearchIndex(
  { library, synonyms }: Pick<Site, 'library' | 'synonyms'>,
  folder: string,
): Promise<number> {
  return writeSearchIndex(searchDocuments(library), synonyms, path.join(folder, 'pagefind'));
}

/** The same for any documents, with other limits where a test asks for them. */
export async function writeSearchIndex(
  documents: Iterable<SearchDocument>,
  synonyms: Site['synonyms'],
  bundle: string,
  most: { records?: number; text?: number } = {},
): Promise<number> {
  const counts: WordCounts = new Map();
  let records = 0;
  let parts = 0;
  for (const part of searchParts(documents, most.text ?? MOST_TEXT)) {
    countWords(part, counts);
    const isFirst = parts === 0;
    const { count, files } = await buildPart(part, part.length > (most.records ?? MOST_RECORDS));
    const folder = isFirst ? bundle : path.join(bundle, searchPart(parts));
    records += count;
    parts++;
    for (const file of files.filter((file) => !(isFirst ? UNUSED : UNUSED_AGAIN).test(file.path))) {
      const target = path.join(folder, file.path);
      fs.mkdirSync(path.dirname(target), { recursive: true });
      fs.writeFileSync(target, file.content);
    }
  }
  const knowledge = searchKnowledge(counts, synonyms, { records, parts });
  fs.writeFileSync(path.join(bundle, 'words.json'), JSON.stringify(knowledge));
  return records;
}

/** The files are handed over: Pagefind itself would say nothing of a disk that is full. */
async function buildPart(documents: SearchDocument[], hasPages: boolean) {
  const size = Math.min(PIECE.most, Math.max(PIECE.least, documents.length));
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(size);
  const made = await pagefind.createIndex({
    forceLanguage: 'en',
    maxFragments: MOST_FRAGMENT_FILES,
  });
  refuse(made.errors);
  const index = made.index!;
  try {
    const count = await (hasPages ? addPages : addRecords)(index, documents);
    const { files, errors } = await index.getFiles();
    refuse(errors);
    return { count, files };
  } finally {
    await pagefind.close();
  }
}

/** Pagefind does not throw; it answers with what went wrong. */
function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index cannot be made: ${errors.join(', ')}`);
}

/** Titles count by their kind, so each kind has a field of its own; see `src/search/client/engine.ts`. */
const TITLE_FIELDS = {
  article: 'heading',
  question: 'question',
  evidence: 'claim',
  reference: 'source',
} as const;

async function addRecords(index: PagefindIndex, documents: SearchDocument[]): Promise<number> {
  return inBatches(documents, ({ url, kind, title, text, label, verdict }) =>
    index.addCustomRecord({
      url,
      language: 'en',
      content: text,
      meta: { [TITLE_FIELDS[kind]]: title },
      // Filters, unlike fields, are no words to be found; only `kind` is ever filtered by.
      filters: { kind: [kind], label: [label], ...(verdict && { verdict: [verdict] }) },
    }),
  );
}

async function addPages(index: PagefindIndex, documents: SearchDocument[]): Promise<number> {
  return inBatches(searchPages(documents), ({ url, html }) =>
    index.addHTMLFile({ url, content: html }),
  );
}

/** Pagefind takes them in the order in which they are given, so that two builds are alike. */
async function inBatches<T>(
  list: T[],
  add: (entry: T) => Promise<{ errors: string[] }>,
): Promise<number> {
  for (let at = 0; at < list.length; at += AT_ONCE) {
    const answers = await Promise.all(list.slice(at, at + AT_ONCE).map(add));
    refuse(answers.flatMap(({ errors }) => errors));
  }
  return list.length;
}
