import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { StyleElement } from 'citeproc';
import citeproc from 'citeproc';
import { describe, expect, it } from 'vitest';
import { withForms } from '#bibliography/apa-style';

const apa = () => citeproc.parseXml(plugins.config.get('@csl').styles.get('apa'));

const isCitation = (node: StyleElement | string) =>
  typeof node !== 'string' && node.name === 'citation';

describe('the style APA with more forms of a citation', () => {
  it('keeps all that the style has, but for the order and the choice of a form', () => {
    const before = apa();
    const after = withForms(apa());
    const rest = (style: typeof before) =>
      style.children.filter(
        (node) =>
          typeof node === 'string' ||
          (node.name !== 'citation' && !node.attrs['name']?.startsWith('narrative-')),
      );
    expect(rest(after)).toEqual(rest(before));
    const layout = /"layout".*?"children":\[(.*?)\]\}\]\}/;
    const bracket = layout.exec(JSON.stringify(before.children.find(isCitation)))![1];
    expect(JSON.stringify(after)).toContain(
      `{"match":"any","position":"first near-note"},"children":[${bracket}]`,
    );
  });

  it('writes "and" in each macro that names authors in a sentence', () => {
    const narrative = withForms(apa()).children.filter(
      (node) => typeof node !== 'string' && node.attrs['name']?.startsWith('narrative-'),
    );
    expect(narrative.length).toBeGreaterThan(3);
    expect(JSON.stringify(narrative)).toContain('"and":"text"');
    expect(JSON.stringify(narrative)).not.toContain('"and":"symbol"');
  });

  it('needs a style with a citation and a list', () => {
    expect(() => withForms(citeproc.parseXml('<style><macro name="a"/></style>'))).toThrow(
      'The style has no <citation>.',
    );
  });
});
