import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { hasAttribute, visibleText } from './elements.ts';
import { nodesOfType } from './json-ld.ts';
import { isObject, valuesOf } from './json-ld-graph.ts';
import type { Page } from './page.ts';
import { closest } from './page.ts';
import { pageAt, pagesOfList, sites } from './pages.ts';
import { readContent } from './published-content.ts';

const { articles } = readContent();

describe.each(sites)('on the $name site', (site) => {
  describe.each(articles)('$slug', ({ slug, data: { faq = [] } }) => {
    const page = pageAt(site, `/articles/${slug}/`);
    const questions = nodesOfType(page, 'FAQPage').flatMap((node) => valuesOf(node, 'mainEntity'));

    it('lists as many questions for machines as its author asked', () => {
      expect(
        questions.filter(isObject).map(({ name }) => name),
        `${page.file}: put every question of the file into the FAQPage`,
      ).toEqual(faq.map(({ question }) => question));
    });

    it('tells machines the questions and answers that readers see, word for word', () => {
      for (const question of questions.filter(isObject)) {
        const id = String(question['@id']).replace(`${page.url}#`, '');
        const [answer] = valuesOf(question, 'acceptedAnswer').filter(isObject);
        expect(shown(page, id), `${page.file}#${id} and its JSON-LD must say the same`).toEqual({
          question: question['name'],
          answer: visibleText(answerOf(answer)),
        });
      }
    });

    it('shows the answers without a click', () => {
      for (const { id } of faq) {
        const heading = page.byId.get(`faq-${id}`)!;
        const cover = closest(
          page,
          heading,
          (element) =>
            element.tagName === 'details' ||
            hasAttribute(element, 'hidden') ||
            hasAttribute(element, 'popover'),
        );
        expect(cover?.tagName, `${id} is hidden. Take it out of this element`).toBeUndefined();
      }
    });

    it('has the same words on the page of all questions', () => {
      const lists = pagesOfList(site, '/faq/');
      for (const { id } of faq) {
        const list = lists.find(({ byId }) => byId.has(id));
        expect(list, `“${id}” is not on /faq/. List it there`).toBeDefined();
        expect(shown(list!, id), `${list!.file}#${id} and the article must say the same`).toEqual(
          shown(page, `faq-${id}`),
        );
      }
    });
  });
});

/** The heading with an id and all that follows it in the same box, as readers see them. */
/** The HTML of an answer, parsed. */
function answerOf(answer: object | undefined): Root {
  const { text = '' } = (answer ?? {}) as { text?: string };
  return htmlToHast(text, { fragment: true }) as Root;
}

function shown(page: Page, id: string) {
  const heading = page.byId.get(id);
  if (!heading) return { question: `nothing has the id "${id}"`, answer: '' };
  const siblings = page.parents
    .get(heading)!
    .children.filter((child): child is Element => child.type === 'element');
  return {
    question: visibleText(heading),
    answer: siblings
      .slice(siblings.indexOf(heading) + 1)
      .map(visibleText)
      .join(' '),
  };
}
