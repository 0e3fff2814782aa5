/** The addresses of the site, relative to its root. Every page and every link takes them here. */
export const PATHS = {
  home: '/',
  articles: '/articles/',
  topics: '/topics/',
  faq: '/faq/',
  references: '/references/',
  evidence: '/evidence/',
  search: '/search/',
  about: '/about/',
  howWeCheck: '/how-we-check/',
  privacy: '/privacy/',
  rss: '/rss.xml',
  feed: '/feed.json',
  referencesJson: '/references.json',
  referencesBib: '/references.bib',
} as const;

/** Folder of the editor in a built site. It is not a page for readers, so no list of pages has it. */
export const EDITOR = 'admin';

/** How many entries a page of each list holds; the rest continue at `…/2/`. */
export const PAGE_SIZE = {
  articles: 50,
  topics: 12,
  faq: 50,
  references: 100,
  evidence: 100,
} as const;

export function articlePath(slug: string): string {
  return `${PATHS.articles}${slug}/`;
}

/** Path of a topic's first page. */
export function topicPath(id: string): string {
  return `${PATHS.topics}${id}/`;
}

/** Path of a page in `pages/`: its own, or that of the topic whose page it opens. */
export function textPath({
  slug,
  data,
}: {
  slug: string;
  data: { topic?: string | undefined };
}): string {
  return data.topic ? topicPath(data.topic) : `/${slug}/`;
}

export function personPath(id: string): string {
  return `/people/${id}/`;
}

/** Path of the picture shown where a page is shared: the site's, an article's, or `pages/about`. */
export function socialImagePath(name = 'site'): string {
  return `/social/${name}.png`;
}

/** Path of a paginated list's page, counted from 1: `/evidence/`, `/evidence/2/`. */
export function pagePath(list: string, page: number): string {
  return page === 1 ? list : `${list}${page}/`;
}

/** Path of the page that shows the entry at `index`, counted from 0. */
function pathOfEntry(list: string, index: number, size: number): string {
  return pagePath(list, Math.floor(index / size) + 1);
}

export function claimPath(claim: { id: string; index: number }): string {
  return `${pathOfEntry(PATHS.evidence, claim.index, PAGE_SIZE.evidence)}#${claim.id}`;
}

export function referencePath(reference: { id: string; index: number }): string {
  return `${pathOfEntry(PATHS.references, reference.index, PAGE_SIZE.references)}#${reference.id}`;
}

export function questionPath(question: { id: string; index: number }): string {
  return `${pathOfEntry(PATHS.faq, question.index, PAGE_SIZE.faq)}#${question.id}`;
}

/**
 * Anchors that claims and questions had before. `redirects.json` has them as `/faq/#old`: no host
 * sees an anchor, so the page itself keeps it.
 *
 * @param address of the claim or question now, like `/faq/#new`
 */
export function formerAnchors(redirects: Record<string, string>, address: string): string[] {
  return Object.entries(redirects).flatMap(([from, to]) => {
    const [, anchor] = from.split('#');
    return anchor && to === address ? anchor : [];
  });
}

/** The first place of several needs no number. */
const nth = (name: string, use: number) => (use === 1 ? name : `${name}-${use}`);

/** Ids of the anchors that citations and markers leave in an article. */
export const ANCHORS = {
  reference: (key: string) => `ref-${key}`,
  note: (key: string) => `note-${key}`,
  citation: (key: string, use: number) => nth(`cite-${key}`, use),
  claim: (id: string, use: number) => nth(`claim-${id}`, use),
  question: (id: string) => `faq-${id}`,
  term: (term: string) =>
    `term-${term
      .toLowerCase()
      .replaceAll('/', '_')
      .replace(/[^a-z0-9_]+/g, '-')}`,
  terms: 'words-explained',
  /** By the number of a note, from 1. */
  footnote: (number: string) => `footnote-${number}`,
  footnoteUse: (number: string, use: number) => nth(`footnote-use-${number}`, use),
  footnotes: 'notes',
  /** In the ledger: its claims with one verdict. */
  verdict: (verdict: string) => `verdict-${verdict}`,
  safety: 'safety',
  practice: 'practice-panel',
};

/** Heading of the box with the help lines. */
export const SAFETY_HEADING = 'If you are not safe';
