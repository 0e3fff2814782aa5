import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Server } from '#commands/serve';

/** Round trip on slow 4G, in milliseconds: what Lighthouse takes. */
const ROUND_TRIP = 150;

/** Round trips before a page can be asked for: its host's address, the connection, its keys. */
const OPENING = 3;

/** Bytes a millisecond on the same line: 1.6 megabits a second. */
const PACE = 200;

/** Bytes of the first flight, ten packets of 1,460 (RFC 6928). Each flight after it is twice as long. */
const FIRST_FLIGHT = 14_600;

/**
 * Stands before a server as the line of a phone does. Answers come in Brotli, a round trip after they
 * were asked for (a page after four), one after the other as over one connection, in flights that grow. So a browser
 * has the first packets of a page while the rest is on its way, as on the web. (The engine by itself
 * gives gzip to those who take both, and all at once.)
 *
 * @param server stopped together with the line
 */
export async function phoneLine(server: Server): Promise<Server> {
  let flight = FIRST_FLIGHT;
  let free: Promise<unknown> = Promise.resolve();

  const send = async (response: http.ServerResponse, body: Buffer) => {
    for (let at = 0; at < body.length; flight *= 2) {
      const started = performance.now();
      const end = Math.min(body.length, at + flight);
      while (at < end) {
        const next = Math.min(end, at + PACE * 5);
        response.write(body.subarray(at, next));
        await wait((next - at) / PACE);
        at = next;
      }
      // The next flight leaves when this one has been acknowledged.
      if (at < body.length) await wait(Math.max(0, ROUND_TRIP - (performance.now() - started)));
    }
    response.end();
  };

  const line = http.createServer(async (request, response) => {
    // A visit begins with a page, over a new connection.
    const isVisit = request.headers['sec-fetch-dest'] === 'document';
    if (isVisit) flight = FIRST_FLIGHT;
    const [answer] = await Promise.all([
      ask(server.origin + request.url, { ...request.headers, 'accept-encoding': 'br' }),
      wait(ROUND_TRIP * (isVisit ? 1 + OPENING : 1)),
    ]);
    response.writeHead(answer.status, answer.headers).flushHeaders();
    free = free.then(() => send(response, answer.body));
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(line.address() as AddressInfo).port}`,
    stop: async () => {
      line.closeAllConnections();
      line.close();
      await server.stop();
    },
  };
}

interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

function ask(url: string, headers: http.OutgoingHttpHeaders): Promise<Answer> {
  return new Promise((resolve, reject) => {
    http
      .get(url, { headers }, async (answer) => {
        const body: Buffer[] = [];
        for await (const part of answer) body.push(part as Buffer);
        resolve({
          status: answer.statusCode!,
          headers: answer.headers,
          body: Buffer.concat(body),
        });
      })
      .on('error', reject);
  });
}
