import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { forgetSite } from '#site';

/** In `npm run dev`, shows a change in the content folder at once. */
export function contentWatch(contentDir: string): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(contentDir);
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(contentDir + path.sep)) return;
          forgetSite();
          server.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
