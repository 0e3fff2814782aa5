import type { Page } from './page.ts';
import type { Site } from './pages.ts';
import { metas } from './page.ts';

/** Characters of a title or description that search results show and do not cut. */
const ROOM = { title: [15, 60], description: [70, 160] } as const;

/** What is wrong with the titles and descriptions of a site, as advice. */
export function titleFaults({ pages }: Site): string[] {
  return [
    ...pages.flatMap((page) => [
      ...count(page, 'title', page.titles),
      ...count(page, 'description', metas(page, 'description')),
      ...length(page, 'title'),
      ...length(page, 'description'),
      ...(page.title === page.description
        ? [`${page.file}: the description repeats the title. Say in it what the page answers.`]
        : []),
    ]),
    ...repeated(pages, 'title'),
    ...repeated(pages, 'description'),
  ];
}

function count(page: Page, name: keyof typeof ROOM, found: readonly string[]): string[] {
  if (found.length === 1) return [];
  return [`${page.file} has ${found.length} of <${name}>. Write exactly one.`];
}

function length(page: Page, name: keyof typeof ROOM): string[] {
  const [least, most] = ROOM[name];
  const { length: characters } = page[name];
  if (characters >= least && characters <= most) return [];
  return [
    `${page.file}: the ${name} “${page[name]}” has ${characters} characters. Write ${least} to ${most}.`,
  ];
}

function repeated(pages: readonly Page[], name: keyof typeof ROOM): string[] {
  return [...Map.groupBy(pages, (page) => page[name].toLowerCase()).values()]
    .filter((group) => group.length > 1)
    .map(
      (group) =>
        `The ${name} “${group[0]![name]}” stands on ${group.map(({ file }) => file).join(' and ')}. Give each page its own.`,
    );
}
