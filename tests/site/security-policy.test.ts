import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, rawText } from './elements.ts';
import type { Page } from './page.ts';
import { metas } from './page.ts';
import { sites } from './pages.ts';

const SEARCH = 'search/index.html';

describe.each(sites)('on the $name site, the security policy', ({ pages, root, basePath }) => {
  it('stands once on every page, before all that it governs', () => {
    const faults = pages.flatMap((page) => {
      const { length } = metas(page, 'content-security-policy');
      if (length !== 1) return [`${page.file} has ${length} policies. Write one.`];
      const governed = page.elements.findIndex(({ tagName }) =>
        /^(?:style|script|link)$/.test(tagName),
      );
      const policy = page.elements.findIndex(
        (element) => attribute(element, 'http-equiv').toLowerCase() === 'content-security-policy',
      );
      return policy < governed ? [] : [`${page.file}: move the policy above styles and links.`];
    });
    expect(faults).toEqual([]);
  });

  it('lets every page do what it needs and nothing else', () => {
    expect(pages.flatMap(policyFaults)).toEqual([]);
  });

  it('is repeated by the headers of the host for the styles of all pages', () => {
    const rules = fs.readFileSync(path.join(root, '_headers'), 'utf8').split('\n\n');
    // The editor's rule is about no page; editor.test.ts judges it.
    const headers = rules.filter((rule) => !rule.startsWith(`${basePath}admin/`)).join('\n\n');
    const policies = headers.match(/(?<=Content-Security-Policy: ).*/g) ?? [];
    expect(policies).not.toHaveLength(0);
    for (const policy of policies) {
      const unknown = pages.filter((page) => !policy.includes(directivesOf(page)['style-src']!));
      expect(
        unknown.map(({ file }) => file),
        'add the hash of these pages’ style to _headers',
      ).toEqual([]);
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
    }
  });

  it('has one style to vouch for on every page', () => {
    const many = pages.filter(
      ({ elements }) => elements.filter(({ tagName }) => tagName === 'style').length !== 1,
    );
    expect(
      many.map(({ file }) => file),
      'keep one <style> in these',
    ).toEqual([]);
  });
});

/** Directives of every page; the style is vouched for by the hash of its very text. */
function policyFaults(page: Page): string[] {
  const { file, style } = page;
  const directives = directivesOf(page);
  const isSearch = file === SEARCH;
  const inline = page.scripts.filter((script) => !attribute(script, 'src')).map(rawText);
  const needed: Record<string, string> = {
    'default-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'style-src': hashOf(style),
    'font-src': "'self'",
    'manifest-src': "'self'",
    ...(file === 'index.html' && { 'script-src': hashOf(inline.join('')) }),
    ...(isSearch && {
      'script-src': "'self' 'wasm-unsafe-eval'",
      'connect-src': "'self'",
      'require-trusted-types-for': "'script'",
      'trusted-types': "'none'",
    }),
  };
  return [
    ...Object.entries(needed)
      .filter(([name, sources]) => directives[name] !== sources)
      .map(([name, sources]) => `${file}: set ${name} to ${sources}, not ${directives[name]}.`),
    ...Object.entries(directives)
      .filter(([name]) => !(name in needed))
      .filter(
        ([name, sources]) =>
          /^script-|^worker-/.test(name) || !/^'(?:none|self|script)'$/.test(sources),
      )
      .map(([name, sources]) => `${file}: take ${name} ${sources} out of the policy.`),
  ];
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function directivesOf(page: Page): Record<string, string> {
  return Object.fromEntries(
    metas(page, 'content-security-policy')
      .join(';')
      .split(';')
      .filter((directive) => directive.trim() !== '')
      .map((directive) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources.join(' ')];
      }),
  );
}
