import { spawn } from 'node:child_process';
import { watchMemory } from './process-memory.ts';

/**
 * Builds a site by the real command, as a process of its own.
 *
 * @param env its variables
 * @returns seconds, and the peak of memory in bytes
 */
export async function build(
  env: Record<string, string>,
): Promise<{ seconds: number; memory: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...env },
  });
  const peak = watchMemory(child.pid!);
  const code = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  const memory = peak();
  if (code !== 0) throw new Error(`The build ended with the code ${code}.`);
  return { seconds: (performance.now() - started) / 1000, memory };
}
