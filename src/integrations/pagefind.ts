import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { PagefindIndex } from 'pagefind';
import * as pagefind from 'pagefind';
import { type SearchDocument, searchDocuments } from '#search/index/documents';
import { countWords, searchVocabulary } from '#search/index/vocabulary';
import type { SynonymList } from '#schemas';
import type { Site } from '#site';

/** A host takes 20,000 files; fragments beyond these share files. */
const MAX_FRAGMENT_FILES = 2_000;

/**
 * A search loads the pieces of the index that contain its words. Small pieces keep a search on a
 * small site light; on a large one they would be too many.
 */
const MIN_CHUNK_SIZE = 150;

/** What Pagefind writes for its own interfaces and workers, which this site does not use. */
const UNUSED = /^(?:pagefind-(?!entry)|wasm\.unknown)/;

/** Titles count by their kind, so each kind has a field of its own; see the search's engine. */
const TITLE_FIELDS = {
  article: 'heading',
  question: 'question',
  evidence: 'claim',
  reference: 'source',
} as const;

/** A file of the index, by its path within the folder of the index. */
interface IndexFile {
  path: string;
  content: Uint8Array | string;
}

/**
 * Writes the search index of a built site into its folder `pagefind`. It is made before the pages,
 * because Pagefind needs much memory, and so do they.
 */
export function searchIndex(loadSite: () => Site): AstroIntegration {
  let index: IndexFile[];
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': async ({ logger }) => {
        const { library, synonyms } = loadSite();
        const documents = [...searchDocuments(library)];
        index = await makeSearchIndex(documents, synonyms);
        logger.info(`${documents.length.toLocaleString('en-US')} records in the search index`);
      },
      'astro:build:done': ({ dir }) => {
        writeSearchIndex(index, fileURLToPath(new URL('pagefind', dir)));
      },
    },
  };
}

/**
 * Makes a search index of any documents.
 *
 * @throws when Pagefind cannot
 */
export async function makeSearchIndex(
  documents: SearchDocument[],
  synonyms: SynonymList,
): Promise<IndexFile[]> {
  const files = await indexFiles(documents);
  const vocabulary = searchVocabulary(countWords(documents), synonyms, documents.length);
  return [...files, { path: 'words.json', content: JSON.stringify(vocabulary) }];
}

/**
 * Writes an index.
 *
 * @param folder where it is put; it may exist
 */
export function writeSearchIndex(files: IndexFile[], folder: string): void {
  for (const { path: name, content } of files) {
    const target = path.join(folder, name);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, content);
  }
}

async function indexFiles(documents: SearchDocument[]): Promise<IndexFile[]> {
  // Pagefind reads it from the environment alone.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(
    Math.max(MIN_CHUNK_SIZE, documents.length),
  );
  const made = await pagefind.createIndex({
    forceLanguage: 'en',
    maxFragments: MAX_FRAGMENT_FILES,
  });
  refuse(made.errors);
  const index = made.index!;
  try {
    await addRecords(index, documents);
    const { files, errors } = await index.getFiles();
    refuse(errors);
    return files.filter((file) => !UNUSED.test(file.path));
  } finally {
    await pagefind.close();
  }
}

/** Pagefind takes them in the order in which they are given, so that two builds are alike. */
async function addRecords(index: PagefindIndex, documents: SearchDocument[]): Promise<void> {
  const answers = await Promise.all(
    documents.map(({ url, kind, title, text, label, verdict }) =>
      index.addCustomRecord({
        url,
        language: 'en',
        content: text,
        meta: { [TITLE_FIELDS[kind]]: title },
        // Filters, unlike fields, are not words to be found; only `kind` is ever filtered by.
        filters: { kind: [kind], label: [label], ...(verdict && { verdict: [verdict] }) },
      }),
    ),
  );
  refuse(answers.flatMap(({ errors }) => errors));
}

/** Pagefind does not throw; it answers with what went wrong. */
function refuse(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index cannot be made: ${errors.join(', ')}`);
}
