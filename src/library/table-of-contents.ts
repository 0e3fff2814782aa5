import type { Article } from '#library/library';

export interface ContentsEntry {
  slug: string;
  text: string;
}

/** The sections of an article, its questions and its sources, in the order of the page. */
export function tableOfContents(article: Article): ContentsEntry[] {
  return [
    ...article.sections
      .filter(({ depth }) => depth === 2)
      .map(({ slug, text }) => ({ slug, text })),
    ...(article.faq.length > 0 ? [{ slug: 'faq', text: 'Questions people ask' }] : []),
    ...(article.citations.size > 0 ? [{ slug: 'references', text: 'Sources' }] : []),
  ];
}
