import { expect, it } from 'vitest';
import { VERDICTS } from '#evidence/claims';
import { plainText } from '#markdown/plain-text';
import { renderText } from '../render.ts';

it('the list of labels has each as claims have it, and says what it means', async () => {
  const html = await renderText('<Verdicts />');
  const rows = html.split('<dt>').slice(1);
  expect(rows).toHaveLength(Object.keys(VERDICTS).length);
  for (const [index, [verdict, { label, meaning }]] of Object.entries(VERDICTS).entries()) {
    expect(rows[index]).toContain(`class="verdict ${verdict}"`);
    expect(plainText(rows[index]!)).toBe(`${label} ${meaning}`);
  }
});
