import { defineConfig } from 'astro/config';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { getSite } from './src/site.ts';
import { contentWatch } from './src/integrations/content-watch.ts';
import { inlineScript } from './src/integrations/inline-script.ts';
import { sitemapEntry } from './src/integrations/sitemap-entry.ts';

const { environment, indexable, urls } = getSite();

export default defineConfig({
  site: new URL(urls.absolute('/')).origin,
  base: environment.basePath,
  outDir: environment.outDir,
  cacheDir: `${environment.cacheDir}/astro`,
  trailingSlash: 'always',
  build: { concurrency: 4 },
  markdown: { syntaxHighlight: false },
  integrations: [
    contentWatch(environment.contentDir),
    inlineScript('search/index.html'),
    // A sitemap under an address that nobody has set would send search engines astray.
    ...(indexable
      ? [
          sitemap({
            serialize: sitemapEntry,
            namespaces: { news: false, xhtml: false, image: false, video: false },
          }),
        ]
      : []),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss({ optimize: false })],
    build: { assetsInlineLimit: 0, cssTarget: ['chrome125', 'firefox128', 'safari18'] },
  },
});
