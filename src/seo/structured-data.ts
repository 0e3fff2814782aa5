import type { BreadcrumbList, Graph, Thing, WebPage, WebSite } from 'schema-dts';
import { dateTime } from '#evidence/dates';
import type { Urls } from '#addresses/urls';
import type { Metadata } from '#seo/metadata';
import { type Publication, publisher, publisherId } from '#seo/publisher-data';

/** Of every text of the site. */
export const LANGUAGE = 'en-US';

/** A step of the way to a page; the last has no path. */
interface Crumb {
  name: string;
  path?: string;
}

/** What a page adds to the graph that every page has. */
export interface PageGraph {
  type?: 'WebPage' | 'CollectionPage' | 'AboutPage' | 'SearchResultsPage' | 'ProfilePage';
  crumbs?: Crumb[];
  nodes?: Thing[];
  mainEntity?: string;
  /** Ids of other nodes that are parts of the page. */
  hasPart?: string[];
  /** Who reviewed the page, by id, and the day, `YYYY-MM-DD`. */
  review?: { by: string; on: string };
  /** What the page is about. */
  about?: Thing[];
  /** The works the page cites, in full. */
  citation?: Thing[];
}

/**
 * The JSON-LD graph of a page: the site, its publisher, the page, the way to it, and what the
 * page adds. Requirements: https://developers.google.com/search/docs/appearance/structured-data
 */
export function pageGraph(
  { practice, urls }: Publication,
  metadata: Metadata,
  page: PageGraph = {},
): Graph {
  const { absolute } = urls;
  const url = absolute(metadata.path);
  const crumbs = page.crumbs ?? [];
  const webPage = {
    '@type': page.type ?? 'WebPage',
    '@id': `${url}#page`,
    url,
    name: metadata.title,
    inLanguage: LANGUAGE,
    isPartOf: { '@id': siteId({ urls }) },
    ...(metadata.type !== 'article' && { description: metadata.description }),
    ...(crumbs.length > 1 && { breadcrumb: { '@id': `${url}#breadcrumb` } }),
    publisher: { '@id': publisherId({ urls }) },
    ...(page.mainEntity && { mainEntity: { '@id': page.mainEntity } }),
    ...(page.hasPart && { hasPart: page.hasPart.map((id) => ({ '@id': id })) }),
    ...(page.review && { reviewedBy: { '@id': page.review.by }, lastReviewed: page.review.on }),
    // An article says so itself.
    ...(metadata.type !== 'article' &&
      metadata.modified && { dateModified: dateTime(metadata.modified) }),
    ...(page.about?.length && { about: page.about }),
    ...(page.citation?.length && { citation: page.citation }),
  } as WebPage;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      website({ practice, urls }),
      publisher({ practice, urls }),
      webPage,
      ...(crumbs.length > 1 ? [breadcrumbs(urls, url, crumbs)] : []),
      ...(page.nodes ?? []),
    ],
  };
}

function website({ practice, urls }: Publication): WebSite {
  return {
    '@type': 'WebSite',
    '@id': siteId({ urls }),
    url: urls.absolute('/'),
    name: practice.blogTitle,
    description: practice.description,
    inLanguage: LANGUAGE,
    publisher: { '@id': publisherId({ urls }) },
  };
}

/** The site as a whole has this id in every graph. */
export function siteId({ urls }: Pick<Publication, 'urls'>): string {
  return `${urls.absolute('/')}#website`;
}

/** The page's graph as text that is safe inside a `<script>` element. */
export function serializeGraph(graph: Graph): string {
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

function breadcrumbs(urls: Urls, url: string, crumbs: Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    '@id': `${url}#breadcrumb`,
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(path && { item: urls.absolute(path) }),
    })),
  };
}
