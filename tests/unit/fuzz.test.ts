import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { afterAll, describe, expect, it } from 'vitest';
import { articleNodes } from '#seo/article-data';
import type { Site } from '#site';
import { loadSite } from '#site';
import { articleProse } from '#markdown/article-prose';
import { toBibTeX } from '#bibliography/bibliography';
import { jsonFeed } from '#seo/feed';
import { ContentProblems } from '#evidence/problems';
import { searchDocuments } from '#search/index/documents';
import { pageGraph, serializeGraph } from '#seo/structured-data';
import { readEnvironment } from '#environment';
import { contentMutations } from './content-mutations.ts';
import { TODAY } from './sample-content.ts';
import { VALID } from './sample-files.ts';

const FOLDERS = 1_000;
const mutate = contentMutations(2026);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fuzz-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('a thousand damaged content folders', () => {
  it('each give a list of problems, or a site without a script from the content', () => {
    const outcomes = { problems: 0, site: 0 };
    const faults: string[] = [];
    for (let number = 0; number < FOLDERS; number++) {
      const { files, story } = mutate(VALID);
      try {
        write(files);
        const site = loadSite(
          readEnvironment({ TODAY, CONTENT_DIR: folder, CACHE_DIR: `${folder}/.cache` }),
        );
        outcomes.site++;
        const found = textsOf(site).flatMap(scriptsIn);
        if (found.length > 0) faults.push(`${number}: ${story}: ${found.join(', ')}`);
      } catch (error) {
        if (
          error instanceof ContentProblems &&
          !/\n\s+at |TypeError|undefined/.test(error.message)
        ) {
          outcomes.problems++;
        } else {
          faults.push(`${number}: ${story}: ${error instanceof Error ? error.stack : error}`);
        }
      }
    }
    expect(faults, `${faults.length} of ${FOLDERS}`).toEqual([]);
    // Damage that is always refused, or never, would try nothing.
    expect(outcomes.problems).toBeGreaterThan(FOLDERS / 10);
    expect(outcomes.site).toBeGreaterThan(FOLDERS / 10);
  }, 120_000);
});

/** Starts anew, for a mutation may have put a folder in the place of a file. */
function write(files: Record<string, string | Uint8Array | 'folder'>): void {
  fs.rmSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    if (content === 'folder') fs.mkdirSync(file);
    else fs.writeFileSync(file, content);
  }
}

/** All HTML that pages and feeds put in as it is, rather than escaped by Astro. */
function textsOf(site: Site): string[] {
  const { library } = site;
  const articles = library.articles.flatMap((article) => {
    const renderer = site.renderer('article');
    const { answer, keyPoints, body, faq } = articleProse(article);
    const answers = article.faq.map(({ id, question }, index) => ({
      id,
      question,
      html: renderer.blocks(faq[index]!),
    }));
    const metadata = { ...article, path: '/', type: 'article', image: '/a.png' } as const;
    const nodes = articleNodes(site, article, '/a.png', library.references, answers);
    return [
      renderer.blocks(answer),
      ...keyPoints.map((point) => renderer.inline(point)),
      renderer.blocks(body),
      ...answers.map(({ html }) => html),
      // Whatever leaves the element is found as an element of the page.
      `<i>${serializeGraph(pageGraph(site, metadata, { nodes }))}</i>`,
    ];
  });
  const feed = jsonFeed(site) as { items: { content_html: string }[] };
  toBibTeX(library.references.map(({ reference }) => reference));
  Array.from(searchDocuments(library));
  return [
    ...articles,
    ...library.claims.map(({ evidence }) => site.renderer().blocks(evidence)),
    ...library.references.map(({ html }) => html),
    ...library.pages.map(({ prose }) => site.renderer().blocks(prose)),
    ...feed.items.map(({ content_html }) => content_html),
    site.renderer().blocks('<Safety />'),
  ];
}

/** Elements and attributes that run code or load something, as a browser's parser sees them. */
function scriptsIn(html: string): string[] {
  const found: string[] = [];
  visit(htmlToHast(html, { fragment: true }) as Root, 'element', ({ tagName, properties }) => {
    if (/^(?:script|iframe|object|embed|style|link|meta|base|form|input)$/.test(tagName)) {
      found.push(`<${tagName}>`);
    }
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) found.push(name);
      if (/^\s*(?:javascript|data|vbscript):/i.test(String(value))) found.push(`${name}=${value}`);
    }
  });
  return found;
}
