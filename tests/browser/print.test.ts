import { expect, it } from 'vitest';
import { site } from './sites.ts';
import { visitor } from './visitor.ts';

const visit = visitor();
/** Text on A4 between margins of 2 cm, in CSS pixels. */
const PAPER = { width: 642, height: 971 };

async function printed(path: string) {
  const page = await visit(site.url + path, { viewport: PAPER });
  await page.emulateMedia({ media: 'print' });
  return page;
}

it.each(site.articles)('on paper, /%s says where its links lead', async (path) => {
  const page = await printed(path);
  const silent = await page.locator('.text p a:visible').evaluateAll((links) =>
    links
      .filter((link) => link.getAttribute('href')!.includes('/') && !link.matches('.verdict'))
      .filter((link) => {
        const { content } = getComputedStyle(link, '::after');
        return !content.includes(link.getAttribute('href')!);
      })
      .map((link) => link.textContent),
  );
  expect(silent).toEqual([]);
});

it('on paper, the ledger tells what its verdicts mean in lines one can read', async () => {
  const page = await printed('evidence/');
  const widths = await page
    .locator('.filter label:visible')
    .evaluateAll((labels) =>
      labels.map((label) => label.lastElementChild!.getBoundingClientRect().width),
    );
  expect(widths).toHaveLength(4);
  expect(Math.min(...widths)).toBeGreaterThan(PAPER.width / 2);
});

it('on paper there is nothing to press', async () => {
  for (const path of site.pages) {
    const page = await printed(path);
    expect(
      await page.locator('nav:visible, .filter input:visible, .cite button:visible').count(),
    ).toBe(0);
  }
});
