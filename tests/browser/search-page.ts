import type { Page } from 'playwright-core';

/** A slow machine may need a while for the first search. */
export const PATIENCE = { timeout: 15_000 };

/** The search page as its readers use it. */
export function searchPage(page: Page) {
  const field = page.getByLabel('What would you like to know?');
  const results = page.locator('#results');
  const status = page.getByRole('status');
  return {
    field,
    results,
    headings: results.getByRole('heading', { level: 2 }),
    help: page.locator('#help'),
    more: page.getByRole('button', { name: 'Show more results' }),
    listed: page
      .getByRole('heading', { name: 'All questions and articles' })
      .locator('xpath=following::ul[1]')
      .getByRole('link'),
    /** What is announced, without the signs that keep a query from turning the line around. */
    status: async () => (await status.innerText()).replace(/[\u2068\u2069]/g, '').trim(),
    /** Types words and waits for what they bring. */
    async search(words: string) {
      await field.fill(words);
      await page.locator('#results[aria-busy="false"]').waitFor({ state: 'attached', ...PATIENCE });
    },
    /** Paths below the site's root, with fragments, that the results lead to; the best first. */
    targets: () =>
      results.locator('h2 a').evaluateAll((links) => {
        const { href: root } = new URL('..', location.href);
        return links.map((link) =>
          (link as HTMLAnchorElement).href.replace(root, '/').replace(/#?:~:.*/, ''),
        );
      }),
  };
}
