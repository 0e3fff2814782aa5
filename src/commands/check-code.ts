import { spawn } from 'node:child_process';

/** Files that have not changed since were in order the last time. */
const KEPT = ['--cache', '--cache-location', '.cache/prettier', '--cache-strategy', 'content'];

/** What `npm run check` asks of the code, after the content. Two at a time suit two cores. */
const STEPS = [
  [['astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning']],
  [
    ['eslint/bin/eslint.js', '.'],
    ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', ...KEPT, '.'],
  ],
];

/** Runs the command of a package, and prints what it said once it has ended. */
async function run([bin, ...options]: string[]): Promise<boolean> {
  const child = spawn(process.execPath, [`node_modules/${bin}`, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => said.push(part));
  }
  const code = await new Promise((resolve) => child.once('close', resolve));
  process.stdout.write(Buffer.concat(said));
  return code === 0;
}

const passed = await Promise.all(
  STEPS.map(async (inTurn) => {
    let all = true;
    for (const step of inTurn) all = (await run(step)) && all;
    return all;
  }),
);
if (passed.includes(false)) process.exitCode = 1;
