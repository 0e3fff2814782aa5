import path from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Environment } from '#environment';
import { blockingProblems, ContentProblems, formatProblems } from '#evidence/problems';
import { queuedRefresh } from '#integrations/content-refresh';
import type { ContentReport } from '#reader/read-content';
import { checkContent } from '#reader/check-content';

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** For the loaders: the content, and what is wrong with it. Read once, until it changes. */
      'content:report': () => Promise<ContentReport>;
    }
  }
}

/**
 * Reads and checks the content, once: every problem is in one list, and nothing is built while one
 * of them is there. In the preview a change in the content shows at once, and the pages themselves
 * show the list.
 *
 * @param onRead takes what a build has read, once nothing stops it
 */
export function contentCheck(
  environment: Environment,
  onRead: (report: ContentReport) => void,
): AstroIntegration {
  const { contentDir } = environment;
  let read: Promise<ContentReport> | undefined;
  const report = () => (read ??= checkContent(environment));
  return {
    name: 'content-check',
    hooks: {
      'content:report': report,
      // Vite's own flags follow variables of the shell; a page's policy must not depend on those.
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { IS_PREVIEW: String(command === 'dev') } } });
      },
      'astro:build:start': async ({ logger }) => {
        const { problems } = await report();
        const blocking = blockingProblems(problems);
        const waiting = problems.filter((problem) => !blocking.includes(problem));
        if (waiting.length > 0) logger.warn(`\n${formatProblems(waiting)}`);
        if (blocking.length > 0) throw new ContentProblems(blocking);
        onRead(await report());
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        server.watcher.add(contentDir);
        if (!refreshContent) return;
        const refresh = queuedRefresh(refreshContent);
        server.watcher.on('all', (_, file) => {
          if (!file.startsWith(contentDir + path.sep)) return;
          read = undefined;
          void refresh();
        });
      },
    },
  };
}
