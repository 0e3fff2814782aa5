import { expect, inject, it } from 'vitest';
import { readEnvironment } from '#environment';
import { readContent } from '#reader/read-content';
import { visitor } from '../browser/visitor.ts';

const visit = visitor();
/** 148 × 210 mm in points, to the point. */
const A5 = ['420', '595'];

const cards = readContent(readEnvironment()).content.pages.filter(({ data }) => data.paper);

it.each(cards.map(({ slug }) => slug))('the card %s prints on one sheet of A5', async (slug) => {
  const page = await visit(`${inject('ownUrl')}${slug}/`);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 (\S+) (\S+)\]/g)];
  expect(sheets.map(([, ...sides]) => sides.map((side) => Number(side).toFixed()))).toEqual([A5]);
});
