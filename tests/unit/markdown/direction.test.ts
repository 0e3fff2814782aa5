import { expect, it } from 'vitest';
import { markDirections } from '#markdown/direction';
import { printHtml } from '#markdown/html';
import { parseMarkdown } from '#markdown/markdown';

it.each([
  ['> מענה רך ישיב חמה', '<blockquote dir="rtl"><p>מענה רך ישיב חמה</p></blockquote>'],
  ['السلام عليكم', '<p dir="rtl">السلام عليكم</p>'],
  // The first letter does not decide.
  ['שלום is a word for peace.', '<p>שלום is a word for peace.</p>'],
  ['Gottman אמר את זה לפני שנים רבות', '<p dir="rtl">Gottman אמר את זה לפני שנים רבות</p>'],
  // A translation within the quotation, and what has no letters.
  [
    '> מענה רך ישיב חמה ודבר עצב\n>\n> A soft answer\n>\n> 15:1',
    '<blockquote dir="rtl"><p>מענה רך ישיב חמה ודבר עצב</p><p dir="ltr">A soft answer</p><p>15:1</p></blockquote>',
  ],
  ['- כן\n- לא', '<ul dir="rtl"><li>כן</li><li>לא</li></ul>'],
  ['Words.\n\n- Yes', '<p>Words.</p><ul><li>Yes</li></ul>'],
])('%j is written its way', (source, html) => {
  const tree = parseMarkdown(source);
  markDirections(tree);
  expect(printHtml(tree).replaceAll('\n', '')).toBe(html);
});
