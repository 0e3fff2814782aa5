import { daysBetween } from '#evidence/dates';
import type { Content } from '#library/content';
import type { Library } from '#library/library';
import { articlePath } from '#addresses/paths';
import { slugOfFile } from '#reader/reader';
import type { Problem } from '#evidence/problems';
import { blockingProblems, openQuestions } from '#evidence/problems';
import { sitePaths } from '#library/published-paths';

/** Days after which a cited source is looked up again before a release: once a year. */
export const REFERENCE_CHECK_DAYS = 365;

/** What a release is judged by. */
export interface ReleaseCandidate {
  content: Content;
  /** What the content makes. */
  library: Library;
  /** The address of the site, from the settings or the environment; empty when they have none. */
  address: string;
  /** `YYYY-MM-DD`. */
  today: string;
}

/**
 * Everything that keeps content from going live, in one list. What could not be read is left out:
 * the reader has already reported it.
 */
export function releaseProblems(candidate: ReleaseCandidate): Problem[] {
  const { unreadSlugs } = candidate.content;
  return [
    ...(unreadSlugs.has(slugOfFile(SETTINGS))
      ? []
      : [...unfitAddress(candidate), ...missingLicense(candidate)]),
    ...overdueReferences(candidate),
    ...lostAddresses(candidate),
  ];
}

/** Whether a problem is among these, or a question that nobody is asked during the release. */
export function keepsFromRelease(problems: Problem[]): boolean {
  return [...blockingProblems(problems), ...openQuestions(problems)].some(
    ({ atRelease }) => !atRelease,
  );
}

const SETTINGS = 'practice.json';

function unfitAddress({ address }: ReleaseCandidate): Problem[] {
  const at = { file: SETTINGS, place: 'siteUrl' };
  const advice = 'Write it like https://blog.example.com.';
  if (!address) return [{ ...at, message: `the address of the site is missing. ${advice}` }];
  const { protocol, hostname } = new URL(address);
  if (protocol === 'https:' && hostname !== 'localhost') return [];
  return [{ ...at, message: `${address} is not a public https address. ${advice}` }];
}

/**
 * California asks that a therapist's advertising shows name, license title and number; an ad
 * with no contact of its own may rely on the page it links to.
 */
function missingLicense({ content }: ReleaseCandidate): Problem[] {
  const { licensee, bookingUrl, contact } = content.practice;
  const license = content.people.find(({ id }) => id === licensee)?.data.license;
  const invites = bookingUrl || contact.email || contact.phone;
  if (!invites || license) return [];
  const message =
    'names nobody with a license, but the pages invite contact. California asks for name as filed, license title and number wherever therapy is offered: write them in people/, and the name of that file here.';
  return [{ file: SETTINGS, place: 'licensee', message }];
}

/** A cited source that is unconfirmed is refused by the rules of the content. */
function overdueReferences({ library, today }: ReleaseCandidate): Problem[] {
  return library.references.flatMap(({ id, checked }) => {
    const at = { file: 'references.json', place: id };
    const days = daysBetween(checked, today);
    if (days <= REFERENCE_CHECK_DAYS) return [];
    const message = `was last checked ${days} days ago. Open it again, then set "checked" to that day.`;
    return [{ ...at, message }];
  });
}

function lostAddresses({ content, today }: ReleaseCandidate): Problem[] {
  const unreadSlugs = [...content.unreadSlugs].flatMap((slug) => [articlePath(slug), `/${slug}/`]);
  const here = new Set([...sitePaths(content, today), ...unreadSlugs]);
  return Object.keys(content.released)
    .filter((path) => !here.has(path) && content.redirects[path] === undefined)
    .map((path) => ({
      file: 'redirects.json',
      place: path,
      message: `was an address in the last release and is gone. Redirect it with a line like "${path}": "/articles/".`,
    }));
}
