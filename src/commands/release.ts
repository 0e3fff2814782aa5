import path from 'node:path';
import { build } from 'astro';
import { command } from '#commands/command';
import { replaceFile } from '#commands/files';
import { APPROVALS, readContent } from '#reader/read-content';
import { buildLibrary } from '#library/build-library';
import { ContentProblems } from '#evidence/problems';
import { promisedAddresses } from '#library/published-paths';
import { offersOf } from '#review/offers';
import { keepsFromRelease, releaseProblems, releaseWarnings } from '#review/release';
import { readEnvironment } from '#environment';
import { signTexts, unsignedProblems } from '#commands/sign';
import { unsignedTexts } from '#rules/signed-texts';
import type { Approval, Released } from '#schemas';
import { siteOrigin } from '#site';

/** Beside the content: the addresses that releases have promised, with their anchors. */
const ADDRESSES = 'addresses.json';

/** `npm run release`: the build that may go live, or the list of what keeps it from that. */
await command(release, 'Nothing was released.');

async function release(): Promise<void> {
  const environment = readEnvironment();
  const { contentDir, today } = environment;
  const { content, problems } = readContent(environment);
  const library = buildLibrary(content, today);
  const address = siteOrigin(environment, content.practice);
  const candidate = { content, library, address, today };
  const all = [...problems, ...releaseProblems(candidate)];
  const texts = unsignedTexts(content, today);
  const canAsk = process.stdin.isTTY === true;
  if (!canAsk) all.push(...unsignedProblems(texts));
  if (keepsFromRelease(all)) throw new ContentProblems(all);
  if (texts.length > 0) {
    const save = (approvals: Approval[]) => writeJson(path.join(contentDir, APPROVALS), approvals);
    const { approvals } = content;
    const terminal = { input: process.stdin, output: process.stdout };
    const refused = await signTexts({ texts, problems, approvals, today, save }, terminal);
    process.stdin.unref();
    if (refused.length > 0) throw new ContentProblems(refused);
  }
  await build({});
  const promised = promisedAddresses(content, today);
  writeJson(path.join(contentDir, ADDRESSES), keepAll(content.released, promised));
  for (const offer of offersOf(content)) console.log(`\n  An offer: ${offer}`);
  console.log(releaseWarnings(candidate).join('\n'));
  console.log('\n  Ready. Put it on the web with: npm run deploy');
}

/**
 * What is promised once stays so: the addresses of both, sorted, and at each the anchors and names
 * of both. Sources are those of now.
 */
function keepAll(before: Released, now: Released): Released {
  const both = (one: string[] = [], other: string[] = []) =>
    [...new Set([...one, ...other])].toSorted();
  return Object.fromEntries(
    both(Object.keys(before), Object.keys(now)).map((path) => {
      const names = both(before[path]?.names, now[path]?.names);
      return [
        path,
        {
          anchors: both(before[path]?.anchors, now[path]?.anchors),
          sources: now[path]?.sources ?? [],
          ...(names.length > 0 && { names }),
        },
      ];
    }),
  );
}

function writeJson(file: string, data: unknown): void {
  replaceFile(file, `${JSON.stringify(data, null, 2)}\n`);
}
