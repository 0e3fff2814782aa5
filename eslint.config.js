import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import astro from 'eslint-plugin-astro';
import { importX } from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** The rooms of `src`, from the lowest up, each with those it may import from. */
const ROOMS = {
  addresses: [],
  cache: [],
  evidence: [],
  styles: ['cache'],
  practice: [],
  schemas: ['evidence', 'practice', 'styles'],
  markdown: ['addresses', 'evidence', 'practice'],
  bibliography: ['cache', 'evidence', 'markdown', 'schemas'],
  library: ['addresses', 'bibliography', 'evidence', 'markdown', 'schemas'],
  drawings: ['library', 'styles'],
  rules: ['addresses', 'cache', 'evidence', 'library', 'markdown', 'schemas', 'styles'],
  environment: ['evidence'],
  reader: [
    'cache',
    'environment',
    'evidence',
    'library',
    'markdown',
    'practice',
    'rules',
    'schemas',
  ],
  seo: [
    'addresses',
    'bibliography',
    'cache',
    'evidence',
    'library',
    'markdown',
    'practice',
    'schemas',
  ],
  search: ['addresses', 'bibliography', 'evidence', 'library', 'markdown', 'schemas'],
  host: ['addresses', 'schemas'],
  review: ['addresses', 'bibliography', 'evidence', 'library', 'reader', 'rules', 'schemas'],
  editor: ['host', 'library', 'markdown', 'schemas'],
};

/** Where the site is put together: everything below may be used, pages by nobody. */
const ABOVE = {
  site: ['components', 'content', 'layouts', 'pages'],
  commands: ['components', 'content', 'layouts', 'pages'],
  integrations: ['components', 'content', 'layouts', 'pages'],
  components: ['content', 'layouts', 'pages'],
  layouts: ['content', 'pages'],
};

const astroModules = {
  regex: '^astro:',
  message: 'Only pages, components and content.ts use what Astro makes.',
};

/** Refuses imports from rooms that a regular expression names. */
function refuse(room, regex, ...others) {
  const message = `${room} may not import this; see the rooms in eslint.config.js.`;
  return {
    files: [`src/${room}/**`, `src/${room}.ts`],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ regex, message }, ...others] }] },
  };
}

/** Only what the compiler and the formatter leave open: circles, leftovers, and who imports whom. */
export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', '.wrangler/', 'public/'] },
  ...astro.configs['flat/base'],
  { files: ['**/*.ts'], languageOptions: { parser: ts.parser } },
  {
    files: ['**/*.{ts,astro,js,mjs}'],
    plugins: { ts: ts.plugin, 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.astro'],
      'import-x/parsers': {
        '@typescript-eslint/parser': ['.ts'],
        'astro-eslint-parser': ['.astro'],
      },
      'import-x/resolver-next': [createTypeScriptImportResolver()],
    },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'ts/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_' }],
    },
  },
  ...Object.entries(ROOMS).map(([room, allowed]) =>
    refuse(room, `^#(?!(?:${[room, ...allowed].join('|')})(?:/|$))|^\\.\\./`, astroModules),
  ),
  ...Object.entries(ABOVE).map(([room, refused]) =>
    refuse(room, `^#(?:${refused.join('|')})(?:/|$)|^\\.\\./`),
  ),
);
