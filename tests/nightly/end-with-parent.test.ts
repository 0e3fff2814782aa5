import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const CODE = `
  const { endWithParent } = await import(${JSON.stringify(path.resolve('src/commands/end-with-parent.ts'))});
  endWithParent();
  console.log(process.pid);
  setTimeout(() => {}, 20_000);
`;

it('a process ends when the shell that started it is gone', async () => {
  const inner = `"${process.execPath}" --input-type=module -e '${CODE}'; true`;
  const shell = spawn('sh', ['-c', inner], { stdio: ['ignore', 'pipe', 'ignore'] });
  const pid = await new Promise<number>((resolve) => {
    shell.stdout.once('data', (chunk: Buffer) => resolve(Number(chunk.toString())));
  });
  expect(isRunning(pid)).toBe(true);
  shell.kill('SIGKILL');
  await expect.poll(() => isRunning(pid), { timeout: 5_000 }).toBe(false);
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
