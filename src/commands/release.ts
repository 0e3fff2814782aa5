import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { build } from '#commands/build';
import { replaceFile } from '#commands/replace-file';
import { surveyContent } from '#content';
import { buildLibrary } from '#evidence/library';
import { ContentProblems } from '#evidence/problems';
import { promisedPaths, releaseProblems } from '#review/release';
import { readEnvironment } from '#environment';
import { Reader } from '#reader/reader';

/** Beside the content: the addresses that the last release promised. */
const ADDRESSES = 'addresses.json';

/** `npm run release`: the build that may go live, or the list of what keeps it from that. */
try {
  await release();
} catch (error) {
  if (!(error instanceof ContentProblems)) throw error;
  console.error(error.message);
  console.error('Nothing was released.');
  process.exitCode = 1;
}

async function release(): Promise<void> {
  const environment = readEnvironment();
  const { contentDir, today } = environment;
  const reader = new Reader(contentDir);
  const released = reader.exists(ADDRESSES) ? reader.json(ADDRESSES, z.array(z.string())) : [];
  const { sources, problems } = surveyContent(environment);
  const library = buildLibrary(sources, today);
  const address = environment.siteUrl || sources.practice.siteUrl;
  const candidate = { sources, library, address, today, released: released ?? [] };
  const all = [...reader.problems, ...problems, ...releaseProblems(candidate)];
  if (all.length > 0) throw new ContentProblems(all);
  const paths = promisedPaths(candidate);
  await build((root) =>
    writeReport(root, {
      version: `${today}-${contentHash(contentDir).slice(0, 8)}`,
      content: contentHash(contentDir),
      counts: {
        addresses: paths.length,
        articles: library.articles.length,
        questions: library.questions.length,
        references: library.references.length,
        claims: library.claims.length,
      },
      checked: [
        'address',
        'license beside every invitation to make contact',
        'every cited source confirmed and checked within a year',
        'every address of the last release kept or redirected',
      ],
    }),
  );
  const kept = [...new Set([...candidate.released, ...paths])].toSorted();
  replaceFile(path.join(contentDir, ADDRESSES), `${JSON.stringify(kept, null, 2)}\n`);
  const folder = path.relative('.', environment.outDir);
  const assets = folder === 'dist' ? '' : ` --assets ${folder}`;
  console.log(`\n  Ready. Put it on the web with: npx wrangler deploy${assets}`);
}

function writeReport(folder: string, report: object): void {
  fs.writeFileSync(path.join(folder, 'release.json'), `${JSON.stringify(report, null, 2)}\n`);
}

/** SHA-256 over names and bytes of every file of the content, except the list of addresses. */
function contentHash(contentDir: string): string {
  const hash = createHash('sha256');
  const files = fs.readdirSync(contentDir, { recursive: true, encoding: 'utf8' }).toSorted();
  for (const file of files) {
    const full = path.join(contentDir, file);
    if (file === ADDRESSES || !fs.statSync(full).isFile()) continue;
    hash.update(`${file.split(path.sep).join('/')}\0`).update(fs.readFileSync(full));
  }
  return hash.digest('hex');
}
