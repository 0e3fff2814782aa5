import type { Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { PATIENCE } from './search-page.ts';
import { searchVisitor } from './search-visitor.ts';

const open = searchVisitor();

describe('what is typed', () => {
  const SECRET = 'unspeakablesecret';

  it('is told to nobody, and nothing of it is kept but in the history of the tab', async () => {
    const requests: Request[] = [];
    const addresses: string[] = [];
    const { page, field, status } = await open({ alone: true }, (opened) => {
      opened.on('request', (request) => requests.push(request));
      opened.on('framenavigated', (frame) => addresses.push(frame.url()));
    });
    await field.pressSequentially(`${SECRET} partner`);
    await expect.poll(status, PATIENCE).toContain(SECRET);
    await field.press('Enter');
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link').first().click();
    await page.goBack();
    await expect.poll(() => field.inputValue(), PATIENCE).toBe(`${SECRET} partner`);
    addresses.push(page.url());

    expect(requests.some((request) => request.url().includes('/pagefind/'))).toBe(true);
    const sent = requests.map((request) =>
      [request.url(), JSON.stringify(request.headers()), request.postData()].join(' '),
    );
    expect([...sent, ...addresses].filter((text) => text.includes(SECRET))).toEqual([]);
    expect(requests.every((request) => request.method() === 'GET')).toBe(true);
    const kept = await page.evaluate(async () => ({
      stored: { ...localStorage, ...sessionStorage },
      cookies: document.cookie,
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
    }));
    expect(kept).toEqual({ stored: {}, cookies: '', databases: [], caches: [] });
  });

  it('is still there, with its results, after Back and after a reload', async () => {
    const { page, search, targets, field } = await open();
    await page.getByText('Questions', { exact: true }).and(page.locator('label')).click();
    await search('is it hormones');
    const before = await targets();
    expect(before.length).toBeGreaterThan(0);
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link').first().click();
    await page.goBack();
    await expect.poll(targets, PATIENCE).toEqual(before);
    await page.reload();
    await expect.poll(targets, PATIENCE).toEqual(before);
    expect(await field.inputValue()).toBe('is it hormones');
    expect(await page.getByRole('radio', { name: 'Questions' }).isChecked()).toBe(true);
  });

  it.each([true, false])('cannot be posted (scripts: %s)', async (javaScriptEnabled) => {
    const requests: string[] = [];
    const { page, field } = await open({ javaScriptEnabled });
    const address = page.url();
    page.on('request', (request) => {
      if (request.isNavigationRequest()) requests.push(request.url());
    });
    expect(await field.getAttribute('name')).toBeNull();
    await field.fill(SECRET, { force: true });
    await field.evaluate((input) => (input as HTMLInputElement).form!.requestSubmit());
    await page.waitForTimeout(300);
    expect(requests).toEqual([]);
    expect(page.url()).toBe(address);
  });
});
