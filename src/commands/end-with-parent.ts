/** How often the parent is looked for, in milliseconds. */
const INTERVAL = 500;

/**
 * Ends this process, and so what it has started, when the one that started it is gone: npm runs a
 * script through a shell that dies without a word to its child.
 */
export function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, INTERVAL).unref();
}
