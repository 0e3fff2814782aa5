import os from 'node:os';
import { parseArgs } from 'node:util';
import { benchSearch, SEARCH_HEADER } from '#commands/bench-search';
import { benchGrowth, GROWTH_HEADER } from '../bench/growth.ts';
import { benchImages, IMAGES_HEADER } from '../bench/images.ts';
import { benchPages } from '../bench/pages.ts';
import { table } from '../bench/table.ts';

/** So many social images are drawn for the average. */
const IMAGES = 100;

/**
 * `npm run bench`: what the pages, the search and the social images cost, measured on this machine. With
 * `--articles 1000`, which may be given several times, what a site of that size costs to build.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', multiple: true, default: [] },
    runs: { type: 'string', default: '5' },
    page: { type: 'string', multiple: true, default: [] },
  },
});

const machine = `${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), Node ${process.versions.node}`;
console.log(`${new Date().toISOString().slice(0, 10)}, ${machine}\n`);
if (values.articles.length > 0) {
  const rows: string[][] = [];
  for (const articles of values.articles) rows.push(await benchGrowth(Number(articles)));
  console.log(table(GROWTH_HEADER, rows));
} else {
  console.log(await benchPages(Number(values.runs), values.page));
  console.log(`\n${table(SEARCH_HEADER, await benchSearch())}`);
  console.log(`\n${table(IMAGES_HEADER, [await benchImages(IMAGES)])}`);
}
