import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { watchMemory } from './process-memory.ts';

/** What a build took. */
export interface BuildCost {
  /** Seconds, without the photographs. */
  seconds: number;
  /** Seconds for the sizes and formats of photographs. */
  photographs: number;
  /** Peak in bytes. */
  memory: number;
}

/**
 * Builds a site by the real command, as a process of its own.
 *
 * @param env its variables
 */
export async function build(env: Record<string, string>): Promise<BuildCost> {
  const started = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const peak = watchMemory(child.pid!);
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const memory = peak();
  if (code !== 0) throw new Error(`The build ended with the code ${code}.`);
  const photographs = secondsOfPhotographs(stripVTControlCharacters(said));
  return { seconds: (performance.now() - started) / 1000 - photographs, photographs, memory };
}

/** Astro tells it in its own words: "250ms", "2.51s" or "1m 16s"; nothing without photographs. */
function secondsOfPhotographs(said: string): number {
  const [, time] = /generating optimized images[^]*?✓ Completed in (.+)\.$/m.exec(said) ?? [];
  if (time === undefined) return 0;
  const seconds = { m: 60, s: 1, ms: 0.001 };
  return [...time.matchAll(/([\d.]+)(ms?|s)/g)]
    .map(([, number, unit]) => Number(number) * seconds[unit as keyof typeof seconds])
    .reduce((sum, part) => sum + part, 0);
}
