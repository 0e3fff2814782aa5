import { h } from 'hastscript';
import { expect, it } from 'vitest';
import { escapeHtml, printHtml } from '#markdown/html';

it('prints names for signs, and never markup that a text holds', () => {
  expect(printHtml(h('p', { title: '"A"' }, 'Papp & <b>'))).toBe(
    '<p title="&quot;A&quot;">Papp &amp; &lt;b></p>',
  );
  expect(escapeHtml('Papp & <b>')).toBe('Papp &amp; &lt;b>');
});
