import type {
  BlogPosting,
  BreadcrumbList,
  FAQPage,
  Graph,
  MedicalBusiness,
  Organization,
  Person,
  ScholarlyArticle,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts';
import type { Site } from '#site';
import { dateTime } from '#domain/dates';
import type { Article, SourceEntry } from '#domain/library';
import type { Metadata } from '#domain/metadata';
import { publisherName } from '#domain/metadata';
import { ANCHORS, articlePath, PATHS } from '#domain/paths';
import { plainText } from '#domain/plain-text';
import type { CslName } from '#domain/reference';
import { authorNames, publicationDate } from '#domain/reference';

const LANGUAGE = 'en-US';

/** A step of the way to a page; the last has no path. */
export interface Crumb {
  name: string;
  path?: string;
}

/** What a page adds to the graph that every page has. */
export interface PageGraph {
  type?: 'WebPage' | 'CollectionPage' | 'AboutPage' | 'SearchResultsPage' | 'ProfilePage';
  crumbs?: Crumb[];
  nodes?: Thing[];
  mainEntity?: string;
  /** The works the page cites, in full. */
  citation?: Thing[];
}

/**
 * The JSON-LD graph of a page: the site, its publisher, the page, the way to it, and what the
 * page adds. Requirements: https://developers.google.com/search/docs/appearance/structured-data
 */
export function pageGraph(site: Site, metadata: Metadata, page: PageGraph = {}): Graph {
  const { absolute } = site.urls;
  const url = absolute(metadata.path);
  const crumbs = page.crumbs ?? [];
  const webPage = {
    '@type': page.type ?? 'WebPage',
    '@id': `${url}#page`,
    url,
    name: metadata.title,
    inLanguage: LANGUAGE,
    isPartOf: { '@id': siteId(site) },
    ...(metadata.type === 'website' && { description: metadata.description }),
    ...(crumbs.length > 1 && { breadcrumb: { '@id': `${url}#breadcrumb` } }),
    ...(page.mainEntity && { mainEntity: { '@id': page.mainEntity } }),
    // An article says so itself.
    ...(metadata.type === 'website' &&
      metadata.modified && { dateModified: dateTime(metadata.modified) }),
    ...(page.citation && { citation: page.citation }),
  } as WebPage;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      // Search engines read the site's name on its first page alone; the others point there.
      ...(metadata.path === PATHS.home ? [website(site)] : []),
      publisher(site),
      webPage,
      ...(crumbs.length > 1 ? [breadcrumbs(site, url, crumbs)] : []),
      ...(page.nodes ?? []),
    ],
  };
}

function website(site: Site): WebSite {
  return {
    '@type': 'WebSite',
    '@id': siteId(site),
    url: site.urls.absolute('/'),
    name: site.practice.blogTitle,
    description: site.practice.description,
    inLanguage: LANGUAGE,
    publisher: { '@id': publisherId(site) },
  };
}

/** The page's graph as text that is safe inside a `<script>` element. */
export function serializeGraph(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** An article, its questions, and its reviewer where the settings name one. */
export function articleNodes(
  site: Site,
  article: Article,
  image: string,
  references: SourceEntry[],
  answers: { id: string; question: string; html: string }[],
): Thing[] {
  const { absolute } = site.urls;
  const url = absolute(articlePath(article.slug));
  const topics = site.library.topics.filter(({ id }) => article.topics.includes(id));
  const posting: BlogPosting = {
    '@type': 'BlogPosting',
    '@id': `${url}#article`,
    url,
    headline: article.title,
    description: article.description,
    image: absolute(image),
    datePublished: dateTime(article.published),
    dateModified: dateTime(article.modified),
    author: { '@id': publisherId(site) },
    publisher: { '@id': publisherId(site) },
    mainEntityOfPage: { '@id': `${url}#page` },
    inLanguage: LANGUAGE,
    articleSection: topics.map(({ name }) => name),
    citation: references.map((entry) => ({ '@id': sourceId(entry) })),
  };
  if (answers.length === 0) return [posting];
  const faq: FAQPage = {
    '@type': 'FAQPage',
    '@id': `${url}#faq`,
    url: `${url}#faq`,
    name: 'Questions people ask',
    inLanguage: LANGUAGE,
    isPartOf: { '@id': siteId(site) },
    mainEntity: answers.map(({ id, question, html }) => ({
      '@type': 'Question',
      '@id': `${url}#${ANCHORS.question(id)}`,
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: plainText(html) },
    })),
  };
  return [posting, faq];
}

/** The page's reviewer as a person; nobody who is not in the settings. */
export function reviewerNodes(site: Site, article: Article): Thing[] {
  const reviewer = site.practice.reviewers.find(({ id }) => id === article.reviewedBy);
  if (!reviewer) return [];
  const person: Person = {
    '@type': 'Person',
    '@id': `${site.urls.absolute(PATHS.about)}#${reviewer.id}`,
    name: reviewer.name,
    url: reviewer.url || site.urls.absolute(PATHS.about),
    jobTitle: reviewer.title,
  };
  return [person];
}

/** The licensee as the person whom the about page is of; nobody while the settings name none. */
export function licenseeNodes(site: Site): Thing[] {
  const { name, title, number, board } = site.practice.licensee;
  if (!name) return [];
  return [
    {
      '@type': 'Person',
      '@id': licenseeId(site),
      name,
      url: site.urls.absolute(PATHS.about),
      ...(title && { jobTitle: title }),
      ...(title &&
        number && {
          hasCredential: {
            '@type': 'EducationalOccupationalCredential',
            name: title,
            identifier: number,
            ...(board && { url: board }),
          },
        }),
      worksFor: { '@id': publisherId(site) },
    } satisfies Person,
  ];
}

export function licenseeId(site: Site): string {
  return `${site.urls.absolute(PATHS.about)}#licensee`;
}

/** The questions of the FAQ page: those of the articles, which hold their text. */
export function questionReferences(site: Site, questions: { id: string; article: Article }[]) {
  return questions.map(({ id, article }) => ({
    '@id': `${site.urls.absolute(articlePath(article.slug))}#${ANCHORS.question(id)}`,
  }));
}

export function siteId(site: Site): string {
  return `${site.urls.absolute('/')}#website`;
}

export function publisherId(site: Site): string {
  return `${site.urls.absolute('/')}#publisher`;
}

/** An organization until the settings name the practice and its city. */
function publisher({ practice, urls }: Site): Organization | MedicalBusiness {
  const common = {
    '@id': `${urls.absolute('/')}#publisher`,
    name: publisherName(practice),
    url: practice.mainSite || urls.absolute('/'),
  };
  if (!practice.name || !practice.city || practice.inPerson.length === 0) {
    return { '@type': 'Organization', ...common };
  }
  return {
    '@type': 'MedicalBusiness',
    ...common,
    address: {
      '@type': 'PostalAddress',
      addressLocality: practice.city,
      addressRegion: 'CA',
      addressCountry: 'US',
    },
    ...(practice.contact.phone && { telephone: practice.contact.phone }),
    ...(practice.contact.email && { email: practice.contact.email }),
  };
}

function breadcrumbs(site: Site, url: string, crumbs: Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    '@id': `${url}#breadcrumb`,
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(path && { item: site.urls.absolute(path) }),
    })),
  };
}

const TYPES = new Map<string, 'ScholarlyArticle' | 'Report' | 'WebPage' | 'Book'>([
  ['article-journal', 'ScholarlyArticle'],
  ['report', 'Report'],
  ['webpage', 'WebPage'],
  ['book', 'Book'],
]);

/** A source's own address stands for it, so that articles name it and one page describes it. */
function sourceId({ reference }: SourceEntry): string {
  return reference.DOI ? `https://doi.org/${reference.DOI}` : (reference.URL ?? '');
}

/** The cited sources of a page of references, in full. */
export function sourceNodes(references: SourceEntry[]): Thing[] {
  return references.map(citation);
}

function citation(entry: SourceEntry) {
  const { reference } = entry;
  const date = publicationDate(reference);
  const journal = reference['container-title'];
  return {
    '@type': TYPES.get(reference.type) ?? 'CreativeWork',
    '@id': sourceId(entry),
    name: reference.title,
    author: authorNames(reference.author as CslName[]).map(({ type, name }) => ({
      '@type': type,
      name,
    })),
    ...(date && { datePublished: date }),
    url: sourceId(entry),
    ...(journal &&
      reference.type === 'article-journal' && {
        isPartOf: { '@type': 'Periodical', name: journal },
      }),
  } as ScholarlyArticle;
}
