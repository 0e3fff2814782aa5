import type { ImageMetadata } from 'astro';
import {
  type Bibliography,
  createBibliography,
  formatBibliography,
} from '#bibliography/bibliography';
import { type Environment, readEnvironment } from '#environment';
import type { Content } from '#library/content';
import type { Library, LibraryContent } from '#library/library';
import { buildLibrary } from '#library/build-library';
import { blockingProblems, ContentProblems } from '#evidence/problems';
import { type ContentReport, readContent } from '#reader/read-content';
import { Reader } from '#reader/reader';
import {
  type Practice,
  type Redirects,
  type Reference,
  type SynonymList,
  practiceSchema,
} from '#schemas';
import { type Urls, createUrls } from '#addresses/urls';

/** What a site is made of. */
type SiteContent = LibraryContent &
  Pick<Content, 'practice' | 'diagrams' | 'redirects' | 'synonyms'> & {
    /** Covers, by their paths below the content folder. The commands show none. */
    images?: Site['images'];
  };

/** A picture of a person, and the address of a copy for machines. */
export interface Portrait {
  image: ImageMetadata;
  url: string;
}

/** Everything a page needs: what is published, who publishes it, and where. */
export interface Site {
  environment: Environment;
  practice: Practice;
  library: Library;
  urls: Urls;
  /** Prints the citations and the reference list of a page. */
  bibliography: Bibliography;
  /** The picture of each person who has one, and its address; commands see none. */
  portraits: Map<string, Portrait>;
  /** Markdown of the help box. */
  safety: string;
  /** SVG source of each drawing, by its name. */
  diagrams: Map<string, string>;
  /** What Astro read of the covers, by their paths below the content folder. */
  images: Map<string, ImageMetadata>;
  redirects: Redirects;
  /** Readers' words with the site's words for them, for the search. */
  synonyms: SynonymList;
  /** Whether the address is known. A site without one is never indexed. */
  indexable: boolean;
}

/** Origin of a site that has no address yet: the one `npm start` serves it at. */
export const LOCAL_ORIGIN = 'http://localhost:4321';

/**
 * The address the environment or the settings name, without a slash at its end; empty without one.
 */
export function siteOrigin({ siteUrl }: Environment, practice: Pick<Practice, 'siteUrl'>): string {
  return siteUrl || practice.siteUrl.replace(/\/+$/, '');
}

/**
 * Links the content into a site.
 *
 * @param options.drafts whether articles that are not published show as well
 */
export function createSite(
  content: SiteContent,
  environment: Environment,
  { drafts = false } = {},
): Site {
  const { practice, diagrams, images = new Map(), redirects, synonyms } = content;
  const origin = siteOrigin(environment, practice);
  const { today, cacheDir } = environment;
  const format = (cited: Reference[]) => formatBibliography(cited, cacheDir);
  return {
    environment,
    practice,
    library: buildLibrary(content, today, { drafts, format }),
    bibliography: createBibliography(content.references, cacheDir),
    urls: createUrls(origin || LOCAL_ORIGIN, environment.basePath),
    safety: content.safety.source,
    portraits: new Map(),
    diagrams,
    images,
    redirects,
    synonyms,
    indexable: origin !== '',
  };
}

/**
 * The site as commands and integrations see it, read from its folder. Pages get theirs from
 * `#content`.
 *
 * @param report of the content, where it was read before
 * @throws {ContentProblems} one list of everything that stops a build
 */
export function loadSite(
  environment: Environment = readEnvironment(),
  { content, problems }: ContentReport = readContent(environment),
): Site {
  const blocking = blockingProblems(problems);
  if (blocking.length > 0) throw new ContentProblems(blocking);
  return createSite(content, environment);
}

/**
 * The origin of the site before its content is checked: for the configuration, which needs it.
 * Settings that cannot be read give that of the preview; the check tells what is wrong with them.
 */
export function readOrigin(environment: Environment): string {
  const settings = new Reader(environment.contentDir).json('practice.json', practiceSchema);
  return siteOrigin(environment, settings ?? { siteUrl: '' }) || LOCAL_ORIGIN;
}
