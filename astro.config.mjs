import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { readEnvironment } from '#environment';
import { contentCheck } from '#integrations/check';
import { cms } from '#integrations/cms';
import { hostFiles } from '#integrations/host-files';
import { searchIndex } from '#integrations/pagefind';
import { sitemapEntries } from '#integrations/sitemap-entry';
import { wholeBuild } from '#integrations/whole-build';
import { readTerms } from '#reader/read-content';
import { atSigns } from '#markdown/at-sign-vite-plugin';
import { FEATURES } from '#markdown/markdown';
import { pagePlugin } from '#markdown/page-plugin';
import { loadSite, readOrigin } from '#site';

// No build of this site calls anybody.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const environment = readEnvironment();
// One day for the whole build, also when midnight passes in between.
process.env.TODAY = environment.today;

let report;
let loaded;
/** Of what the check of the content has read. */
const site = () => (loaded ??= loadSite(environment, report));

/** Drawings stand in the pages themselves; Astro would put out a file of each that nothing names. */
const drawingsInPages = {
  name: 'drawings-in-pages',
  /** @param {unknown} _ @param {Record<string, unknown>} bundle */
  generateBundle(_, bundle) {
    for (const file of Object.keys(bundle)) if (file.endsWith('.svg')) delete bundle[file];
  },
};

/** Where the bundler of the pages puts the articles. */
const TEXTS = { groups: [{ name: 'texts', test: /\.mdx$/ }] };

export default defineConfig({
  site: readOrigin(environment),
  base: environment.basePath,
  outDir: environment.outDir,
  cacheDir: `${environment.cacheDir}/astro`,
  trailingSlash: 'always',
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: FEATURES,
      hastPlugins: [pagePlugin(readTerms(environment))],
    }),
  },
  integrations: [
    contentCheck(environment, (read) => (report = read)),
    // The words between components are made HTML at once; links and pictures are components.
    mdx({ optimize: { ignoreElementNames: ['a', 'img'] } }),
    sitemap({
      serialize: sitemapEntries(site),
      namespaces: { news: false, xhtml: false, image: false, video: false },
    }),
    searchIndex(site),
    cms(site),
    hostFiles(site),
    wholeBuild(environment),
  ],
  devToolbar: { enabled: false },
  vite: {
    plugins: [atSigns(), drawingsInPages, tailwindcss({ optimize: false })],
    resolve: { dedupe: ['astro'] },
    // All articles in one file, because loading one for each takes longer than what is in them.
    environments: {
      prerender: { build: { rolldownOptions: { output: { codeSplitting: TEXTS } } } },
    },
    build: {
      assetsInlineLimit: 0,
      // Lightning CSS would warn of a selector that it does not know, ':target-current', at each build.
      cssMinify: 'esbuild',
      cssTarget: ['chrome125', 'firefox128', 'safari18'],
      // Astro puts a directive at the top of every MDX module, and the bundler would warn of each.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
