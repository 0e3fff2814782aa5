import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import { parseMarkdown } from '#markdown/markdown';

/** The tree as HTML, with its components as tags of their names. */
export function html(source: string): string {
  const plain = (node: unknown): unknown => {
    const {
      name,
      attributes = [],
      children,
      ...rest
    } = node as {
      name?: string;
      attributes?: { name: string; value: string }[];
      children?: unknown[];
    };
    const properties = Object.fromEntries(attributes.map((entry) => [entry.name, entry.value]));
    const own = name ? { type: 'element', tagName: name, properties } : rest;
    return { ...own, ...(children && { children: children.map(plain) }) };
  };
  return toHtml(plain(parseMarkdown(source)) as Root).replace(/\n/g, '');
}
