import { evaluate } from 'satteri';
import { expect, it } from 'vitest';
import { FEATURES } from '#markdown/markdown';
import { pagePlugin } from '#markdown/page-plugin';

const TEXT = `## Cortisol

> Cortisol said so.

[Cortisol](/about/) and \`cortisol\`, then *cortisol* and cortisol and oxytocin.
`;

/** The text as its page would show it, with components as elements of their name. */
function shown(text: string, terms: string[]): string {
  const create = (type: unknown, props: unknown) =>
    `<${String(type)}>${[(props as { children?: unknown }).children].flat().join('')}</${String(type)}>`;
  const { default: content } = evaluate(text, {
    ...{ jsx: create, jsxs: create, Fragment: 'div', features: FEATURES },
    hastPlugins: [pagePlugin(terms)],
  }) as { default: (props: object) => string };
  return content({ components: { Term: 'Term' } });
}

it('marks the first use in the running text, and none elsewhere', () => {
  const html = shown(TEXT, ['cortisol', 'oxytocin']);
  expect(html).toContain('<h2><a>Cortisol</a></h2>');
  expect(html).toContain('<p>Cortisol said so.</p>');
  expect(html).toContain('<em><Term>cortisol</Term></em> and cortisol and <Term>oxytocin</Term>.');
  expect(html.match(/<Term>/g)).toHaveLength(2);
});

it('marks nothing without a list', () => {
  expect(shown(TEXT, [])).not.toContain('<Term>');
});
