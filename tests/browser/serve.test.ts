import net from 'node:net';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { serve } from '#commands/serve';

it('takes another port when the one it was given is in use', { timeout: 60_000 }, async () => {
  const other = net.createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as net.AddressInfo;
  const server = await serve('public', port);
  try {
    expect(server.origin).not.toBe(`http://127.0.0.1:${port}`);
    expect((await fetch(`${server.origin}/embed.js`)).status).toBe(200);
  } finally {
    await server.stop();
    other.close();
  }
});
