import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parse } from 'jsonc-parser';

/** A running server of a built site. */
export interface Server {
  /** Origin it answers at, e.g. `http://127.0.0.1:4321`. */
  origin: string;
  /** Ends the server and everything it started. */
  stop(): Promise<void>;
}

/**
 * Serves a built site on this machine alone, with the engine that serves it on the web: workerd,
 * through `wrangler dev`.
 *
 * @param directory the folder to serve
 * @param port another, free one is taken when this is in use, and any when it is 0
 * @throws {Error} with the engine's own words when it does not start
 */
export async function serve(directory: string, port = 0): Promise<Server> {
  const chosen = await freePort(port);
  const wrangler = createRequire(import.meta.url).resolve('wrangler');
  const child = spawn(
    process.execPath,
    [
      path.join(path.dirname(wrangler), '..', 'bin', 'wrangler.js'),
      'dev',
      ...['--config', settingsFor(directory), '--ip', '127.0.0.1', '--port', String(chosen)],
      '--show-interactive-dev-session=false',
    ],
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_LOG: 'log',
        CI: '1',
      },
    },
  );
  // It leads a group of its own, which nobody else would end.
  const end = () => {
    if (child.exitCode === null) process.kill(-child.pid!, 'SIGTERM');
  };
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Ready on')) resolve();
      });
    }
  });
  const failed = ended.then(() => {
    throw new Error(`The server did not start:\n${said}`);
  });
  failed.catch(() => undefined);
  await Promise.race([ready, failed]);
  return {
    origin: `http://127.0.0.1:${chosen}`,
    async stop() {
      end();
      await ended;
    },
  };
}

/** The host's settings for a folder that is already built: without the release gate. */
function settingsFor(directory: string): string {
  const { build: _, ...settings } = parse(fs.readFileSync('wrangler.jsonc', 'utf8'));
  const own = { ...settings, assets: { ...settings.assets, directory: path.resolve(directory) } };
  const file = path.resolve('.cache/serve', `${path.basename(directory)}.json`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(own));
  return file;
}

async function freePort(wanted: number): Promise<number> {
  const probe = net.createServer();
  try {
    probe.listen(wanted, '127.0.0.1');
    await once(probe, 'listening');
  } catch (error) {
    if (wanted === 0) throw error;
    return freePort(0);
  }
  const { port } = probe.address() as net.AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
