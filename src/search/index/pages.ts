import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { SearchDocument } from '#search/index/documents';

/**
 * The documents of each page as one piece of HTML for Pagefind, with a heading and its id for each,
 * so that a result still lands on the very heading. For sites too large for a record each.
 */
export function searchPages(documents: SearchDocument[]): { url: string; html: string }[] {
  const pages = Map.groupBy(documents, ({ url }) => url.split('#')[0]!);
  return [...pages].map(([url, parts]) => {
    const { kind, label } = parts.at(-1)!;
    const filters = { kind, label: parts[0]!.verdict ? 'Evidence' : label };
    const html = h('html', { lang: 'en' }, [
      h(
        'head',
        Object.entries(filters).map(([name, content]) =>
          h('meta', { dataPagefindFilter: `${name}[content]`, content }),
        ),
      ),
      h(
        'body',
        parts.flatMap((part) => {
          const id = part.url.split('#')[1];
          // Without a record of its own, a claim carries its verdict in its text.
          const verdict = part.verdict ? `${part.label}. ` : '';
          return [
            id ? h('h2', { id }, part.title) : h('h1', part.title),
            h('p', verdict + part.text),
          ];
        }),
      ),
    ]);
    return { url, html: toHtml(html) };
  });
}
