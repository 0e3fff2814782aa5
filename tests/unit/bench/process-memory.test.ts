import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { expect, it } from 'vitest';
import { watchMemory } from '../../../src/bench/process-memory.ts';

/** Keeps so many bytes for a while, in a process that another one starts. */
const HOLD = 200_000_000;
const holder = `const held = Buffer.alloc(${HOLD}, 1); setTimeout(() => held, 1000);`;
const parent = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(holder)}])`;

it('the peak of memory counts what a process of the process takes', async () => {
  const child = spawn(process.execPath, ['-e', parent]);
  const peak = watchMemory(child.pid!);
  await once(child, 'exit');
  // Other systems tell nobody what a process takes.
  const [least, most] = fs.existsSync('/proc') ? [HOLD, HOLD * 3] : [0, 0];
  expect(peak()).toBeGreaterThanOrEqual(least);
  expect(peak()).toBeLessThanOrEqual(most);
});
