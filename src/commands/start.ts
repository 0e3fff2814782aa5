import { build } from 'astro';
import { command } from '#commands/command';
import { endWithParent } from '#commands/end-with-parent';
import { serve } from '#commands/serve';
import { readEnvironment } from '#environment';

const PORT = 4321;

/** `npm start`: builds the site and serves it on this machine until Ctrl+C. */
endWithParent();
await command(() => build({}));
if (process.exitCode) process.exit();
const { outDir, basePath } = readEnvironment();
// The server ends with this process, whose window may be closed as well.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(0));
}
const server = await serve(outDir, PORT);
console.log(`\n  Read it at ${server.origin}${basePath}  (Ctrl+C ends it)`);
