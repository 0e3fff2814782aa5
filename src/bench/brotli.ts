import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server } from '#commands/serve';

/**
 * Stands before a server and asks it for Brotli, as browsers get it on the web. By itself the engine
 * on this machine gives gzip to those who take both, which for an article is a round trip more.
 *
 * @param server stopped together with what stands before it
 */
export async function withBrotli(server: Server): Promise<Server> {
  const proxy = http.createServer((request, response) => {
    const headers = { ...request.headers, 'accept-encoding': 'br' };
    const asked = http.request(server.origin + request.url, { headers }, (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
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
