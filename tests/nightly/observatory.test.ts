import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import tls from 'node:tls';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sites } from '../browser/sites.ts';

/** Points for everything that a site can do by itself, beyond the 100 of a good one. */
const BEST = 125;

/**
 * What the scanner asks of a host, and the points for each answer. It speaks HTTPS, so a door with
 * a certificate of its own stands before the engine, as the network's edge does on the web.
 *
 * @see https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 */
const certificate = await generate([{ name: 'commonName', value: 'localhost' }], {
  keySize: 2048,
  extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
});
tls.setDefaultCACertificates([...tls.getCACertificates(), certificate.cert]);

describe.each(sites)('a scan by the HTTP Observatory of the $name site', ({ url }) => {
  const servers: http.Server[] = [];
  let httpPort: number;
  let httpsPort: number;

  beforeAll(async () => {
    httpsPort = await listen(
      https.createServer({ key: certificate.private, cert: certificate.cert }, pass),
    );
    httpPort = await listen(
      http.createServer((request, response) => {
        const location = `https://localhost:${httpsPort}${request.url}`;
        response.writeHead(301, { location }).end();
      }),
    );
    leaveOutPreloadList();
    // The scanner's own parser knows no modern style sheets and says so at length.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  afterAll(() => Promise.all(servers.map((server) => new Promise((end) => server.close(end)))));

  it.each(['', 'articles/why-men-pull-away-in-relationships/', 'search/'])(
    'gives /%s the best grade',
    async (page) => {
      const { pathname } = new URL(url + page);
      const { grade, score, lost } = await scan(pathname);
      // HTTPS alone for the whole host is the main site's to promise where the blog is a part of it.
      const ownsHost = new URL(url).pathname === '/';
      expect(lost).toEqual(ownsHost ? [] : ['hsts-not-implemented']);
      if (ownsHost) expect(grade).toBe('A+');
      if (ownsHost) expect(score).toBeGreaterThanOrEqual(BEST);
    },
  );

  async function scan(address: string) {
    const { retrieve } = await import('@mdn/mdn-http-observatory/src/retriever/retriever.js');
    const { ALL_TESTS } = await import('@mdn/mdn-http-observatory/src/constants.js');
    const { getGradeForScore, getScoreModifier } =
      await import('@mdn/mdn-http-observatory/src/grader/grader.js');
    const retrieved = await retrieve('localhost', { httpPort, httpsPort, path: address });
    const results = ALL_TESTS.map((test) => test(retrieved).result);
    const score = results.reduce((sum, result) => sum + getScoreModifier(result), 100);
    const lost = results.filter((result) => getScoreModifier(result) < 0);
    return { ...getGradeForScore(score), lost };
  }

  /** Hands a request on to the engine and its answer back. */
  function pass(request: http.IncomingMessage, response: http.ServerResponse): void {
    const { origin } = new URL(url);
    const headers = { ...request.headers, host: new URL(origin).host };
    http
      .request(origin + request.url, { method: request.method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      })
      .end();
  }

  async function listen(server: http.Server): Promise<number> {
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }
});

/** The scanner reads the browsers' list, which comes from the network: no site is on an empty one. */
function leaveOutPreloadList(): void {
  const root = path.dirname(
    createRequire(import.meta.url).resolve('@mdn/mdn-http-observatory/package.json'),
  );
  fs.writeFileSync(path.join(root, 'conf/hsts-preload.json'), '{}');
}
