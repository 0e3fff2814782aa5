import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { stringify } from 'yaml';
import type { Site } from '#site';
import { editorConfig } from '#editor/config';
import { editorPage } from '#editor/page';
import { EDITOR } from '#addresses/paths';

const PACKAGE = path.resolve(createRequire(import.meta.url).resolve('@sveltia/cms'), '../..');

/** Where the script would load its icons and fonts from; the package has the same files. */
const FONT_ADDRESS =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/([\w-]+)\.woff2/g;

/** Where the script prepares a text for its form. */
const PREPARES = '.replace(/(\\s+)_([^_\\n]+?)\\n([^_\\n]+?)_(\\s+)/gm';

/** What the script would change in a file that somebody only opens and saves, and how it keeps it. */
const KEPT: [written: string, instead: string][] = [
  [
    PREPARES,
    // A break such as `* * *` would become points of a list, and `\@` a citation.
    ".replace(/^ {0,3}([-*_])(?:[ \\t]*\\1){2,}[ \\t]*$/gm,'---')" +
      String.raw`.replace(/(?<!\\)\\(?=[!-)+-\/:-@[\]^{|}])/g,'\\\\')${PREPARES}`,
  ],
  // Italics in the middle of a word are made of stars alone.
  ['[`*`,`__`,`***`,`___`]', '[`_`,`__`,`***`,`___`]'],
  // What is no italics begins or ends a word with \_; in the middle of one, an _ needs no sign.
  [
    String.raw`.replace(/\\([_\\])/g,` + '`$1`)',
    String.raw`.replace(/\\(\\)|(?<=\S)\\(_)(?=[^\s.,;:!?)])/g,` + '`$1$2`)',
  ],
  // Neither a choice that nobody made nor a list of pairs without any becomes a field.
  ['=>e==null||e===``||', '=>e==null||e===!1||e===``||'],
  [
    ')d[e]={},Object.entries(u)',
    ')Object.keys(u).some(t=>t.startsWith(`${e}.`))&&(d[e]={}),Object.entries(u)',
  ],
  // A table, which would lose the sides its columns keep to, stays as it is written.
  [String.raw`/^(?:\|)(.+)(?:\|)\s?$/,`, '/^(?!)/,'],
];

/** Puts the editor, Sveltia CMS, into a built site, with all it needs to run from there alone. */
export function cms(loadSite: () => Site): AstroIntegration {
  return {
    name: 'cms',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = loadSite();
        if (site.environment.editor) writeEditor(site, fileURLToPath(new URL(`${EDITOR}/`, dir)));
      },
    },
  };
}

function writeEditor(site: Site, folder: string): void {
  const write = (name: string, data: string | Buffer) =>
    fs.writeFileSync(path.join(folder, name), data);
  fs.mkdirSync(folder);
  write('index.html', editorPage(site.practice.blogTitle));
  write('config.yml', configFile(site));
  write('LICENSE.txt', fs.readFileSync(path.join(PACKAGE, 'LICENSE.txt')));
  const { script, fonts } = adapted(
    fs.readFileSync(path.join(PACKAGE, 'dist/sveltia-cms.js'), 'utf8'),
  );
  write('sveltia-cms.js', script);
  for (const [name, family] of fonts) {
    write(name, packaged(`${path.basename(name, '.woff2')}-`));
    write(`${family}.LICENSE.txt`, packaged(`${family}.LICENSE`));
  }
}

function configFile({ environment, practice, redirects, urls }: Site): string {
  const config = editorConfig({
    title: practice.blogTitle,
    logo: urls.href('/favicon.svg'),
    repository: environment.repository,
    content: inProject(environment.contentDir),
    redirects,
  });
  return `# Made by the build from src/editor/config.ts. CMS_REPO names the repository.\n${stringify(config)}`;
}

/** The content folder from the root of the project; `content` for one outside of it. */
function inProject(folder: string): string {
  const relative = path.relative('.', folder).split(path.sep).join('/');
  return /^(?:\.\.|\/|[a-z]:)/i.test(relative) ? 'content' : relative;
}

/** The script with its fonts beside it instead of on another host, and the fonts' families. */
function adapted(script: string): { script: string; fonts: Map<string, string> } {
  const fonts = new Map<string, string>();
  const changed = script
    .replace(FONT_ADDRESS, (_, family: string, file: string) => {
      const name = `${family}-${file}.woff2`;
      fonts.set(name, family);
      return name;
    })
    .replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
  if (fonts.size === 0 || KEPT.some(([written]) => script.split(written).length !== 2))
    throw new Error(
      'Sveltia CMS no longer loads its fonts, or reads its texts, in the same way. Update FONT_ADDRESS and KEPT for the new version.',
    );
  const kept = KEPT.reduce(
    (text, [written, instead]) => text.replace(written, () => instead),
    changed,
  );
  return { script: kept, fonts };
}

/** A file the package keeps beside its fonts, by how its name begins: a hash may follow. */
function packaged(beginning: string): Buffer {
  const assets = path.join(PACKAGE, 'npm/assets');
  const file = fs.readdirSync(assets).find((name) => name.startsWith(beginning));
  if (!file)
    throw new Error(
      `Sveltia CMS has no font file named ${beginning}…. Update this file for the new version.`,
    );
  return fs.readFileSync(path.join(assets, file));
}
