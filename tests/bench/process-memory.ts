import fs from 'node:fs';

/** Milliseconds; looking itself takes ten, and would slow down what is measured. */
const PAUSE = 250;
const PAGE = 4096;

/**
 * Watches the memory of a process and of everything it starts, Pagefind included. What they share
 * is counted for each, so the truth is a little below.
 *
 * @returns ends the watch and gives the peak in bytes; 0 where the system has no `/proc`
 */
export function watchMemory(pid: number): () => number {
  let peak = 0;
  const look = () => (peak = Math.max(peak, memoryOfTree(pid)));
  const timer = setInterval(look, PAUSE);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

function memoryOfTree(pid: number): number {
  const children = new Map<number, number[]>();
  const memory = new Map<number, number>();
  for (const name of fs.existsSync('/proc') ? fs.readdirSync('/proc') : []) {
    if (!/^\d+$/.test(name)) continue;
    // The name of the command, in brackets, may hold spaces.
    const fields = read(`/proc/${name}/stat`)
      .replace(/^.*\) /s, '')
      .split(' ');
    const parent = Number(fields[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    memory.set(Number(name), Number(fields[21]) * PAGE);
  }
  const sum = (at: number): number =>
    (memory.get(at) || 0) + (children.get(at) ?? []).map(sum).reduce((a, b) => a + b, 0);
  return sum(pid);
}

/** Empty when the process has ended meanwhile. */
function read(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
