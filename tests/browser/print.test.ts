import { expect, it } from 'vitest';
import { site, sites } from './sites.ts';
import { visitor } from './visitor.ts';

const visit = visitor();
/** Text on A4 between margins of 2 cm, in CSS pixels. */
const PAPER = { width: 642, height: 971 };

async function printed(address: string) {
  const page = await visit(address, { viewport: PAPER });
  await page.emulateMedia({ media: 'print' });
  return page;
}

const [, configured] = sites;
const articles = sites.flatMap(({ url, articles }) => articles.map((path) => url + path));

it.each(articles)('on paper, %s says where its links lead', async (address) => {
  const page = await printed(address);
  const silent = await page.locator('.text p:not(.kicker) a:visible').evaluateAll((links) => {
    // Until the site has an address, a path is all there is to say.
    const site = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    return links
      .map((link) => ({
        href: link.getAttribute('href')!,
        said: getComputedStyle(link, '::after').content.replaceAll('" "', ''),
        isVerdict: link.matches('.verdict'),
      }))
      .filter(({ href, isVerdict }) => href.includes('/') && !isVerdict)
      .filter(({ href, said }) => said !== `" [${site ? new URL(href, site).href : href}]"`)
      .map(({ href, said }) => `${href} says ${said}`);
  });
  expect(silent).toEqual([]);
});

it('on paper, a license says where it can be checked', async () => {
  const page = await printed(`${configured!.url}people/example-person/`);
  const links = page.getByText('Check this license');
  const said = await links.evaluateAll((found) =>
    found.map((link) => [
      getComputedStyle(link, '::after').content,
      (link as HTMLAnchorElement).href,
    ]),
  );
  // In the facts of the person, and at the foot of the page.
  expect(said).toHaveLength(2);
  for (const [words, href] of said) expect(words).toBe(`" [${href}]"`);
});

it('on paper, the ledger tells what its verdicts mean and what was found on each claim', async () => {
  const page = await printed(`${site.url}evidence/`);
  const widths = await page
    .locator('.chart li span:nth-child(2)')
    .evaluateAll((meanings) => meanings.map((meaning) => meaning.getBoundingClientRect().width));
  expect(widths).toHaveLength(5);
  expect(Math.min(...widths)).toBeGreaterThan(PAPER.width / 7);
  const found = await page
    .locator('.claim .prose')
    .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
  expect(found.length).toBeGreaterThan(20);
  expect(Math.min(...found)).toBeGreaterThan(20);
});

it('on paper there is nothing to press', async () => {
  for (const path of site.pages) {
    const page = await printed(site.url + path);
    expect(await page.locator('nav:visible, .cite button:visible').count()).toBe(0);
    const lines = await page
      .locator('.cite a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine));
    expect(new Set([...lines, 'none'])).toEqual(new Set(['none']));
  }
});
