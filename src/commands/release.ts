import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { build } from '#commands/build';
import { getSite } from '#content';
import { EDITOR } from '#domain/paths';
import { ContentProblems } from '#domain/problems';
import { releaseProblems } from '#domain/release';
import { Reader } from '../reader.ts';
import { z } from 'astro/zod';

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
  const site = getSite();
  const { environment, practice, library, redirects, indexable } = site;
  const reader = new Reader(environment.contentDir);
  const released = reader.exists(ADDRESSES) ? reader.json(ADDRESSES, z.array(z.string())) : [];
  const known = { practice, library, redirects, indexable, today: environment.today };
  const addresses = released ?? [];
  // What can be known before the build is said before it; only the addresses need the build.
  const early = releaseProblems({ ...known, paths: addresses, released: addresses });
  if (early.length + reader.problems.length > 0) {
    throw new ContentProblems([...reader.problems, ...early]);
  }
  await build((folder) => {
    const paths = builtPaths(folder);
    const problems = releaseProblems({ ...known, paths, released: addresses });
    if (problems.length > 0) throw new ContentProblems(problems);
    writeReport(folder, {
      version: `${environment.today}-${contentHash(environment.contentDir).slice(0, 8)}`,
      content: contentHash(environment.contentDir),
      counts: {
        pages: paths.length,
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
    });
  });
  const kept = [...new Set([...addresses, ...builtPaths(siteFolder(environment))])].toSorted();
  fs.writeFileSync(
    path.join(environment.contentDir, ADDRESSES),
    `${JSON.stringify(kept, null, 2)}\n`,
  );
  console.log(`\n  Ready. Put it on the web with: npx wrangler deploy`);
}

function siteFolder({ outDir, basePath }: { outDir: string; basePath: string }): string {
  return path.join(outDir, basePath);
}

/** The addresses of a built site's pages, from its root; the editor's is promised to nobody. */
function builtPaths(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'index.html')
    .map((file) => `/${file.split(path.sep).slice(0, -1).concat('').join('/')}`)
    .filter((address) => address !== `/${EDITOR}/`)
    .toSorted();
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
