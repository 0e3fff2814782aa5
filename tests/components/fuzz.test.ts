import { describe, expect, it } from 'vitest';
import { blockingProblems, ContentProblems } from '#evidence/problems';
import { earlierUses } from '#library/uses';
import { readContent } from '#reader/read-content';
import { createSite } from '#site';
import { damagedSamples, isReadableList, scriptsIn } from '../unit/content-mutations.ts';
import { renderText } from './render.ts';

/** The nightly projects try more. */
const FOLDERS = Number(process.env['FUZZ'] ?? 30);

describe(`${FOLDERS} damaged content folders`, () => {
  it(
    'each give a list of problems, or texts without a script from the content',
    async () => {
      const faults: string[] = [];
      let rendered = 0;
      for (const { environment, story } of damagedSamples(2027, FOLDERS)) {
        try {
          const { content, problems } = readContent(environment);
          if (blockingProblems(problems).length > 0) throw new ContentProblems(problems);
          const site = createSite(content, environment);
          const texts = [
            ...content.pages.map(({ body }) => renderText(body, { place: 'body' }, { site })),
            ...site.library.claims.map(({ evidence }) => renderText(evidence, {}, { site })),
            ...site.library.articles.flatMap(({ slug, answer, keyPoints, faq, texts: parts }) => {
              const { body } = content.articles.find((source) => source.slug === slug)!;
              const shown = { site, earlierUses: earlierUses(parts) };
              return [
                renderText(answer, { place: 'answer' }, shown),
                renderText(body, { place: 'body' }, shown),
                ...keyPoints.map(({ text }) => renderText(text, { inline: true }, shown)),
                ...faq.map((question) => renderText(question.question, { inline: true }, shown)),
                ...faq.map((question) => renderText(question.answer, {}, shown)),
              ];
            }),
          ];
          const found = (await Promise.all(texts)).flatMap(scriptsIn);
          rendered++;
          if (found.length > 0) faults.push(`${story}: ${found.join(', ')}`);
        } catch (error) {
          if (isReadableList(error)) continue;
          faults.push(`${story}: ${error instanceof Error ? error.stack : error}`);
        }
      }
      expect(faults, `${faults.length} of ${FOLDERS}`).toEqual([]);
      expect(rendered).toBeGreaterThan(FOLDERS / 20);
    },
    Math.max(60_000, FOLDERS * 300),
  );
});
