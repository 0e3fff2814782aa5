import { describe, expect, it } from 'vitest';
import { PATIENCE, searchPage } from './search-page.ts';
import { searchVisitor } from './search-visitor.ts';
import { site } from './sites.ts';
import { visitor } from './visitor.ts';

const visit = visitor();
const open = searchVisitor();

describe('with the keyboard alone', () => {
  it('the search is reached, and Tab goes on to the results', async () => {
    const page = await visit(site.url);
    await page.getByRole('link', { name: 'Search', exact: true }).focus();
    await page.keyboard.press('Enter');
    const { field, headings, results } = searchPage(page);
    await field.waitFor();
    await field.focus();
    await page.keyboard.type('closeness');
    await expect.poll(() => headings.count(), PATIENCE).toBeGreaterThan(0);
    for (const type of ['submit', 'radio']) {
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').getAttribute('type')).toBe(type);
    }
    await page.keyboard.press('Tab');
    const focused = await page.locator(':focus').innerText();
    expect(focused).toBe(await results.getByRole('link').first().innerText());
  });

  it('a slash goes to the field, and Escape clears it', async () => {
    const { page, field, headings, status } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('either/or therapy');
    expect(await field.inputValue()).toBe('either/or therapy');
    await expect.poll(() => headings.count(), PATIENCE).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    await expect.poll(() => headings.count(), PATIENCE).toBe(0);
    await expect.poll(status, PATIENCE).toBe('');
  });

  it('the slash can be switched off, for those who speak to their browser', async () => {
    const { page, field } = await open();
    await page.getByLabel('Press / to jump to the search box').uncheck();
    await page.keyboard.press('/');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(false);
  });

  it('the slash does nothing where it cannot be switched off', async () => {
    const { page, field } = await open({ hasTouch: true, isMobile: true });
    await page.getByLabel('Press / to jump').waitFor({ state: 'hidden' });
    await page.keyboard.press('/');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(false);
  });

  it('the arrow keys choose a kind', async () => {
    const { page, search, targets } = await open();
    await search('testosterone');
    await page.getByRole('radio', { name: 'All' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect
      .poll(
        async () => (await targets()).every((target) => target.startsWith('/references/')),
        PATIENCE,
      )
      .toBe(true);
  });
});
