import { setImmediate as nextTurn } from 'node:timers/promises';
import type { OnArticle, Steps } from '#content';
import { runToEnd, surveying } from '#content';
import { renderComponent } from '#markdown/components';
import type { Library } from '#evidence/library';
import { buildLibrary, withDrafts } from '#evidence/library';
import { ContentProblems } from '#evidence/problems';
import type { Redirects } from '#host/redirects';
import { Renderer } from '#markdown/rendering';
import type { Urls } from '#seo/urls';
import { createUrls } from '#seo/urls';
import type { Environment } from '#environment';
import { readEnvironment } from '#environment';
import type { Practice, SynonymList } from '#schemas';
import { cachedBibliography } from './bibliography-cache.ts';

/** Everything a page needs: what is published, who publishes it, and where. */
export interface Site {
  environment: Environment;
  practice: Practice;
  library: Library;
  urls: Urls;
  redirects: Redirects;
  /** Readers' words for those of the site, for its search. */
  synonyms: SynonymList;
  /** Whether the address is known. A site without one is never indexed. */
  indexable: boolean;
  /** A renderer for the texts of one page. */
  renderer(mode?: 'article' | 'page'): Renderer;
}

/** Origin of a site that has no address yet: the one `npm start` serves it at. */
export const LOCAL_ORIGIN = 'http://localhost:4321';

/**
 * Reads, checks and links the content folder.
 *
 * @param options.drafts whether articles that are not published show as well
 * @throws {ContentProblems} one list of everything an author has to mend
 */
export function loadSite(
  environment: Environment = readEnvironment(),
  { drafts = false } = {},
): Site {
  return runToEnd(loading(environment, drafts));
}

function* loading(environment: Environment, drafts = false): Steps<Site> {
  const { sources: all, problems } = yield* surveying(environment);
  if (problems.length > 0) throw new ContentProblems(problems);
  const sources = drafts ? withDrafts(all, environment.today) : all;
  const library = buildLibrary(sources, environment.today, (references) =>
    cachedBibliography(references, environment.cacheDir),
  );
  const origin = environment.siteUrl || sources.practice.siteUrl.replace(/\/+$/, '');
  const references = new Map(library.references.map((entry) => [entry.id, entry]));
  const claims = new Map(library.claims.map((claim) => [claim.id, claim]));
  const questions = new Map(library.questions.map((question) => [question.id, question]));
  const components = {
    practice: sources.practice,
    safety: sources.safety.source,
    diagrams: sources.diagrams,
  };
  const surroundings = {
    reference: (key: string) => references.get(key),
    claim: (id: string) => claims.get(id),
    question: (id: string) => questions.get(id),
    component: (name: string, attributes: Record<string, string>) =>
      renderComponent(name, attributes, components),
  };
  return {
    environment,
    practice: sources.practice,
    library,
    urls: createUrls(origin || LOCAL_ORIGIN, environment.basePath),
    redirects: sources.redirects,
    synonyms: sources.synonyms,
    indexable: origin !== '',
    renderer: (mode) => new Renderer(surroundings, mode),
  };
}

let site: Site | undefined;
/** Pages are bundled with a copy of this module; here they find what the build has loaded. */
const SHARED = Symbol.for('close-reading.site');
const shared = globalThis as { [SHARED]?: Site };

/**
 * The site of this process, loaded on first use; `forgetSite` makes the next use load it anew. In
 * the preview, which nobody but its author sees, it shows drafts.
 */
export function getSite(): Site {
  const drafts = import.meta.env?.DEV === true;
  return shared[SHARED] ?? (site ??= loadSite(readEnvironment(), { drafts }));
}

/**
 * Loads the site for the pages as well, which would read all of the content once more. It pauses
 * between texts, for the parser's memory, a gigabyte for 10,000 articles, is given back only then.
 *
 * @throws {ContentProblems} one list of everything an author has to mend
 */
export async function shareSite(onArticle: OnArticle): Promise<Site> {
  const steps = loading(readEnvironment());
  let step = steps.next();
  for (; !step.done; step = steps.next()) {
    if (step.value) onArticle(...step.value);
    await nextTurn();
  }
  return (shared[SHARED] = step.value);
}

export function forgetSite(): void {
  site = undefined;
}
