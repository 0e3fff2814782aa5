import type { Article, LibraryContent } from '#library/library';

export interface ContentsEntry {
  slug: string;
  text: string;
}

/**
 * The sections of an article, its questions and its sources, in the order of the page; nothing
 * where that is a single one.
 */
export function tableOfContents(article: Article): ContentsEntry[] {
  const entries = [
    ...sectionsOf(article.sections),
    ...(article.faq.length > 0 ? [{ slug: 'faq', text: 'Questions people ask' }] : []),
    ...(article.citations.size > 0 ? [{ slug: 'references', text: 'Sources' }] : []),
  ];
  return entries.length > 1 ? entries : [];
}

/** The sections of a page such as About, where it has enough of them to look for one. */
export function pageContents({ facts, data }: LibraryContent['pages'][number]): ContentsEntry[] {
  const sections = sectionsOf(facts.sections);
  return sections.length < MIN_SECTIONS || data.paper ? [] : sections;
}

/** Fewer sections than these one takes in without a list of them. */
const MIN_SECTIONS = 4;

function sectionsOf(sections: Article['sections']): ContentsEntry[] {
  return sections.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ slug, text }));
}
