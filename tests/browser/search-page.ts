import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { PATIENCE } from './visitor.ts';

/** The parts of the search page as a reader tells them apart. */
export function searchPage(page: Page) {
  const status = page.getByRole('status');
  const questions = page.getByRole('heading', { name: 'All questions and articles' });
  return {
    field: page.getByLabel('What would you like to know?'),
    /** The line that is announced. */
    status,
    /** Links of the list that follows this line. */
    results: status.locator('xpath=following::ol[1]').getByRole('link'),
    /** Links of the list that is always there. */
    questions: questions.locator('xpath=following::ul[1]').getByRole('link'),
  };
}

/** Types words as a reader would, and waits for what is announced of them. */
export async function searchFor(page: Page, words: string): Promise<string> {
  const { field, status } = searchPage(page);
  await field.click();
  await field.pressSequentially(words);
  await expect.poll(() => settled(status), { timeout: PATIENCE }).not.toBe('');
  return settled(status);
}

/** The announcement, or nothing while the search still goes on. */
async function settled(status: Locator): Promise<string> {
  const line = (await status.innerText()).trim();
  return /^searching/i.test(line) ? '' : line;
}
