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

it.each(articles)(
  'on paper, %s says where its links lead, once and where it helps',
  async (address) => {
    const page = await printed(address);
    const wrong = await page
      .locator('main :is(p, dd) a:not(.verdict):visible')
      .evaluateAll((links) => {
        const site = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
        return links.flatMap((link) => {
          const href = link.getAttribute('href')!;
          const words = href.replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
          const leadsOutside = href.includes('//') && !link.textContent.includes(words);
          // Until the site has an address, a path helps nobody; a source stands below the text.
          const leadsToPage =
            site &&
            href.startsWith('/') &&
            !href.includes('/references/#') &&
            !link.closest('.label, .kicker');
          const due =
            leadsOutside || leadsToPage ? `" [${new URL(href, site ?? href).href}]"` : 'none';
          const said = getComputedStyle(link, '::after').content.replaceAll('" "', '');
          return said === due ? [] : [`${href} says ${said} instead of ${due}`];
        });
      });
    expect(wrong).toEqual([]);
  },
);

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

it('on paper, the signs of the chart are drawn without grounds, which do not print', async () => {
  const page = await printed(`${site.url}evidence/`);
  const shapes = await Promise.all(
    ['well-supported', 'mixed', 'not-tested'].map((verdict) =>
      page
        .locator(`.chart .${verdict} .units i`)
        .first()
        .evaluate((sign) => getComputedStyle(sign).borderWidth),
    ),
  );
  expect(new Set(shapes).size).toBe(3);
});

it('on paper, the ledger takes a sheet for three claims at most', async () => {
  const page = await printed(`${site.url}evidence/`);
  const claims = await page.locator('.claim').count();
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!;
  expect(sheets.length).toBeGreaterThan(1);
  expect(claims / sheets.length).toBeGreaterThan(3);
});
