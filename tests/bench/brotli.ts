import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Server } from '#commands/serve';

/** Round trip of the phone that Lighthouse pretends to be (slow 4G), in milliseconds. */
const ROUND_TRIP = 150;

/**
 * Stands before a server and asks it for Brotli, as browsers get it on the web. By itself the engine
 * on this machine gives gzip to those who take both, which for an article is a round trip more.
 *
 * An icon takes a round trip too, as on the web. Without one it comes before the first paint now and
 * then, and Lighthouse takes it for something that the largest paint had to wait for.
 *
 * @param server stopped together with what stands before it
 */
export async function withBrotli(server: Server): Promise<Server> {
  const proxy = http.createServer((request, response) => {
    const headers = { ...request.headers, 'accept-encoding': 'br' };
    const asked = http.request(server.origin + request.url, { headers }, async (answer) => {
      response.writeHead(answer.statusCode!, answer.headers).flushHeaders();
      if (/^\/favicon\./.test(request.url!)) await wait(ROUND_TRIP);
      answer.pipe(response);
    });
    asked.on('error', () => response.destroy());
    request.pipe(asked);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    stop: async () => {
      proxy.closeAllConnections();
      proxy.close();
      await server.stop();
    },
  };
}
