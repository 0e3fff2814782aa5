import { daysBetween } from '#domain/dates';
import type { Library } from '#domain/library';
import type { Problem } from '#domain/problems';
import type { Redirects } from '#domain/redirects';
import type { Practice } from '#schemas';

/** Days after which a cited source is looked up again before a release: once a year. */
export const REFERENCE_CHECK_DAYS = 365;

/** What a release is judged by. */
export interface ReleaseCandidate {
  practice: Practice;
  library: Library;
  redirects: Redirects;
  /** Whether the site's address is known. */
  indexable: boolean;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Addresses of this build, and of the last release. */
  paths: string[];
  released: string[];
}

/** Everything that keeps a build from going live, in one list. */
export function releaseProblems(candidate: ReleaseCandidate): Problem[] {
  return [
    ...missingAddress(candidate),
    ...missingLicense(candidate),
    ...overdueReferences(candidate),
    ...lostAddresses(candidate),
  ];
}

function missingAddress({ indexable }: ReleaseCandidate): Problem[] {
  if (indexable) return [];
  const message = 'the address of the site is missing. Write it like https://blog.example.com.';
  return [{ file: 'practice.json', place: 'siteUrl', message }];
}

/**
 * California asks that a therapist's advertising shows name, license title and number; an ad
 * with no contact of its own may lean on the page it links to.
 */
function missingLicense({ practice }: ReleaseCandidate): Problem[] {
  const { licensee, bookingUrl, contact } = practice;
  const invites = bookingUrl || contact.email || contact.phone;
  if (!invites) return [];
  return (['name', 'title', 'number'] as const)
    .filter((field) => !licensee[field])
    .map((field) => ({
      file: 'practice.json',
      place: `licensee › ${field}`,
      message:
        'is missing, but the pages invite contact. California asks for name as filed, license title and number wherever therapy is offered.',
    }));
}

function overdueReferences({ library, today }: ReleaseCandidate): Problem[] {
  return library.references.flatMap(({ id, reference, checked }) => {
    const at = { file: 'references.json', place: id };
    const days = daysBetween(checked, today);
    if (reference.custom.verification !== 'confirmed') {
      return [{ ...at, message: 'is cited, but not confirmed. Open it and check every field.' }];
    }
    if (days <= REFERENCE_CHECK_DAYS) return [];
    const message = `was last checked ${days} days ago. Open it again, then set "checked" to that day.`;
    return [{ ...at, message }];
  });
}

function lostAddresses({ paths, released, redirects }: ReleaseCandidate): Problem[] {
  const here = new Set(paths);
  return released
    .filter((path) => !here.has(path) && redirects[path] === undefined)
    .map((path) => ({
      file: 'redirects.json',
      place: path,
      message:
        'was an address of the last release and is gone. Add a line that says where it leads now.',
    }));
}
