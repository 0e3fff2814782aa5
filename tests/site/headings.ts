import { attribute, elementsIn } from './elements.ts';
import type { Heading, Page } from './page.ts';
import { closest } from './page.ts';

/** What is wrong with the headings and ids of a page, as advice. */
export function headingFaults(page: Page): string[] {
  const { h1s, headings, ids } = page;
  return [
    ...(h1s.length === 1 ? [] : [`${page.file} has ${h1s.length} <h1>. Write exactly one.`]),
    ...headings
      .filter(({ text }) => text === '')
      .map(({ level }) => `${page.file} has an empty <h${level}>. Write or remove it.`),
    ...headings.flatMap(({ level, text }, index) => {
      const above = headings[index - 1]?.level ?? 0;
      if (level <= above + 1) return [];
      return [
        `${page.file}: “${text}” is an <h${level}> below an <h${above}>. Make it <h${above + 1}>.`,
      ];
    }),
    ...headings
      .filter(
        (heading) =>
          isSection(page, heading) && !heading.id && !isLabel(heading) && !isRow(page, heading),
      )
      .map(
        ({ level, text }) =>
          `${page.file}: the <h${level}> “${text}” has no id. Give it one, so that its section can be linked.`,
      ),
    ...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
      (id) => `${page.file}: the id "${id}" stands twice. Give each element an id of its own.`,
    ),
  ];
}

function isSection(page: Page, { level, element }: Heading): boolean {
  const inMain = closest(page, element, ({ tagName }) => tagName === 'main') !== undefined;
  return inMain && (level === 2 || level === 3);
}

/** A heading that opens a row: what opens has the address, so that a jump opens the row. */
function isRow(page: Page, { element }: Heading): boolean {
  const row = closest(page, element, ({ tagName }) => tagName === 'details');
  return row !== undefined && elementsIn(row).some(({ properties }) => properties['id']);
}

/** A heading that leads to another page is that page's label and needs no address of its own. */
function isLabel({ element }: Heading): boolean {
  return elementsIn(element).some(
    (link) => link.tagName === 'a' && /^[^#]/.test(attribute(link, 'href')),
  );
}
