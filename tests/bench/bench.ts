import os from 'node:os';
import { parseArgs } from 'node:util';
import { benchSearch, SEARCH_HEADER } from './search.ts';
import { benchGrowth, GROWTH_HEADER } from './growth.ts';
import { benchImages, IMAGES_HEADER } from './images.ts';
import { benchPages } from './pages.ts';
import { table } from './table.ts';

/** How many social images are drawn for the average. */
const IMAGES = 100;

/**
 * `npm run bench`: what the pages, the search and the social images cost, measured on this machine. With
 * `--articles 1000`, which may be given several times, what a site of that size costs to build.
 */
const { articles, runs, pages } = readOptions();

const machine = `${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), Node ${process.versions.node}`;
console.log(`${new Date().toISOString().slice(0, 10)}, ${machine}\n`);
if (articles.length > 0) {
  const rows: string[][] = [];
  for (const number of articles) rows.push(await benchGrowth(number));
  console.log(table(GROWTH_HEADER, rows));
} else {
  console.log(await benchPages(runs, pages));
  console.log(`\n${table(SEARCH_HEADER, await benchSearch())}`);
  console.log(`\n${table(IMAGES_HEADER, [await benchImages(IMAGES)])}`);
}

function readOptions() {
  try {
    const { articles, runs, page } = parseArgs({
      options: {
        articles: { type: 'string', multiple: true, default: [] },
        runs: { type: 'string', default: '5' },
        page: { type: 'string', multiple: true, default: [] },
      },
    }).values;
    return { articles: articles.map(wholeNumber), runs: wholeNumber(runs), pages: page };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('Write: npm run bench -- [--runs 5] [--page /about/ …] [--articles 1000 …]');
    process.exit(1);
  }
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`"${text}" is not a whole number.`);
  return number;
}
