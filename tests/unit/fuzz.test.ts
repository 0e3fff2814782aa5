import { describe, expect, it } from 'vitest';
import { toBibTeX } from '#bibliography/bibtex';
import { editorPage } from '#editor/page';
import { earlierUses } from '#library/uses';
import { escapeHtml, printHtml } from '#markdown/html';
import { parseSvg } from '#markdown/svg';
import { searchDocuments } from '#search/index/documents';
import { articleNodes } from '#seo/article-data';
import { pageGraph, serializeGraph } from '#seo/structured-data';
import type { Site } from '#site';
import { loadSite } from '#site';
import { damagedSamples, isReadableList, scriptsIn } from './content-mutations.ts';

/** The nightly projects try more. */
const FOLDERS = Number(process.env['FUZZ'] ?? 40);

describe(`${FOLDERS} damaged content folders`, () => {
  it(
    'each give a list of problems, or a site whose facts hold no script from the content',
    () => {
      const outcomes = { problems: 0, site: 0 };
      const faults: string[] = [];
      for (const { environment, story } of damagedSamples(2026, FOLDERS)) {
        try {
          const site = loadSite(environment);
          outcomes.site++;
          const found = textsOf(site).flatMap(scriptsIn);
          if (found.length > 0) faults.push(`${story}: ${found.join(', ')}`);
        } catch (error) {
          if (isReadableList(error)) outcomes.problems++;
          else faults.push(`${story}: ${error instanceof Error ? error.stack : error}`);
        }
      }
      expect(faults, `${faults.length} of ${FOLDERS}`).toEqual([]);
      // Damage that is always refused, or never, would try nothing.
      expect(outcomes.problems).toBeGreaterThan(FOLDERS / 20);
      expect(outcomes.site).toBeGreaterThan(FOLDERS / 20);
    },
    Math.max(60_000, FOLDERS * 600),
  );
});

/** All HTML that pages and feeds put in as it is, of what is made without their components. */
function textsOf(site: Site): string[] {
  const { library } = site;
  const graphs = library.articles.map((article) => {
    const answers = article.faq.map(({ id, answer }, index) => ({
      id,
      question: article.questions[index]!,
      html: escapeHtml(answer),
    }));
    const metadata = { ...article, path: '/', type: 'article', image: '/a.png' } as const;
    const nodes = articleNodes(
      site,
      article,
      ['https://a.example/a.png'],
      library.references,
      answers,
    );
    // Whatever leaves the element is found as an element of the page.
    return `<i>${serializeGraph(pageGraph(site, metadata, { nodes }))}</i>`;
  });
  // Of plain text nothing is shown as it is, but making it may fail.
  toBibTeX(library.references.map(({ reference }) => reference));
  Array.from(searchDocuments(library));
  for (const { texts } of library.articles) {
    for (const { place } of texts) earlierUses(texts)(place, 'claims', 'constructor');
  }
  const svgs = [...site.diagrams.values()].flatMap((source) => parseSvg(source) ?? []);
  return [
    ...graphs,
    ...library.references.map(({ html }) => html),
    ...svgs.map((svg) => printHtml(svg)),
    editorPage(site.practice.blogTitle).replace(/^.*?<title>|<\/title>.*$/gs, ''),
  ];
}
