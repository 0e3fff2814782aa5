import { evaluate } from 'satteri';
import { describe, expect, it } from 'vitest';
import { FEATURES } from '#markdown/markdown';
import { pagePlugin } from '#markdown/page-plugin';

const Fragment = Symbol('Fragment');

type Props = Record<string, unknown> & { children?: unknown };

/** What a text becomes, as HTML; the components in it as tags with their attributes. */
function html(text: string, place?: string): string {
  const write = (type: unknown, { children, ...attributes }: Props): string => {
    const inside = [children].flat(Infinity).filter((child) => child !== undefined);
    if (type === Fragment) return inside.join('');
    const words = Object.entries(attributes).map(([name, value]) => ` ${name}=${String(value)}`);
    return `<${String(type)}${words.join('')}>${inside.join('')}</${String(type)}>`;
  };
  const { default: content } = evaluate(text, {
    jsx: write,
    jsxs: write,
    Fragment,
    features: FEATURES,
    hastPlugins: [pagePlugin()],
    data: place === undefined ? {} : { place },
  } as Parameters<typeof evaluate>[1]) as { default: (props: object) => unknown };
  const components = { Cite: 'Cite', Verdict: 'Verdict', Safety: 'Safety' };
  return String(content({ components })).trim();
}

const cite = (citation: { items: { key: string }[]; narrative?: true }, rest = '') => {
  const uses = Object.fromEntries(citation.items.map(({ key }) => [key, 1]));
  return `<Cite citation=${JSON.stringify(citation)} uses=${JSON.stringify(uses)} place=body${rest}></Cite>`;
};

const YEAR = { key: 'a', yearOnly: true };
const SEE = { key: 'a', prefix: 'see', locator: 'p. 7' };

describe('a mark in a text becomes a component:', () => {
  it.each<[what: string, text: string, expected: string]>([
    ['a source', 'So [@a]', `<p>So ${cite({ items: [{ key: 'a' }] })}</p>`],
    [
      'a source in the sentence',
      'As @a said',
      `<p>As ${cite({ items: [{ key: 'a' }], narrative: true })} said</p>`,
    ],
    ['a year', 'As A said [-@a]', `<p>As A said ${cite({ items: [YEAR] })}</p>`],
    ['several sources', '[see @a, p. 7; @b]', `<p>${cite({ items: [SEE, { key: 'b' }] })}</p>`],
    [
      'a claim, without the space before it',
      'So. [claim: x]',
      '<p>So.<Verdict claim=x place=body use=1></Verdict></p>',
    ],
    [
      'several claims',
      'So. [claims: x; y]',
      '<p>So.<Verdict claim=x place=body use=1></Verdict><Verdict claim=y place=body use=1></Verdict></p>',
    ],
    [
      'one within other marks',
      '- *So [@a]*',
      `<ul>\n<li><em>So ${cite({ items: [{ key: 'a' }] })}</em></li>\n</ul>`,
    ],
  ])('%s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('each is numbered within its text, by source and by claim', () => {
    const text = '@a [@b; @a]. [claim: a]\n\n@a [claim: a; b]';
    const shown = html(text);
    const uses = [...shown.matchAll(/uses=(\{.*?\})/g)].map(([, json]) => JSON.parse(json!));
    expect(uses).toEqual([{ a: 1 }, { b: 1, a: 2 }, { a: 3 }]);
    const claims = [...shown.matchAll(/claim=(\w).*?use=(\d)/g)].map(([, id, use]) => id! + use!);
    expect(claims).toEqual(['a1', 'a2', 'b1']);
  });

  it('numbering begins anew with each text', () => {
    expect(html('@a')).toBe(html('@a'));
  });

  it('each knows the text it stands in', () => {
    expect(html('So [@a]. [claim: x]', 'answer').match(/place=\w+/g)).toEqual([
      'place=answer',
      'place=answer',
    ]);
  });
});

describe('what follows a citation', () => {
  it.each<[what: string, text: string, expected: string]>([
    ['a full stop', 'So [@a]. Then', `<p>So ${cite({ items: [{ key: 'a' }] }, ' end=.')} Then</p>`],
    [
      'several signs',
      '(“So [@a]”), then',
      `<p>(“So ${cite({ items: [{ key: 'a' }] }, ' end=”),')} then</p>`,
    ],
    ['nothing', 'So [@a]', `<p>So ${cite({ items: [{ key: 'a' }] })}</p>`],
  ])('goes with it where it closes something: %s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('stays where it was after a verdict', () => {
    expect(html('So [claim: x].')).toBe('<p>So<Verdict claim=x place=body use=1></Verdict>.</p>');
  });

  it('stays in the text where it opens something', () => {
    expect(html('So [@a] (or not).')).toBe(
      `<p>So ${cite({ items: [{ key: 'a' }] })} (or not).</p>`,
    );
  });
});

describe('no mark is', () => {
  it.each([
    [
      'code',
      'So `[@a]` and `[claim: x]`.',
      '<p>So <code>[@a]</code> and <code>[claim: x]</code>.</p>',
    ],
    [
      'an e-mail address',
      'Ask we@example.com.',
      '<p>Ask <a href=mailto:we@example.com>we@example.com</a>.</p>',
    ],
    ['an open bracket', 'So [@] and [claim: ].', '<p>So [@] and [claim: ].</p>'],
  ])('%s', (_, text, expected) => {
    expect(html(text)).toBe(expected);
  });
});

describe('anchors', () => {
  it('of a heading come of its own words', () => {
    expect(html('## What they found in it [@a]')).toContain('<h2 id=what-they-found-in-it-a>');
  });

  it('of the help box are for the first of the main text alone', () => {
    expect(html('<Safety />\n\n<Safety />')).toBe('<Safety id=safety></Safety>\n<Safety></Safety>');
    expect(html('<Safety />', 'answer')).toBe('<Safety></Safety>');
  });
});
