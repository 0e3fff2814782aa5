import { daysBetween } from '#evidence/dates';
import { type Content, isPublished } from '#library/content';
import type { Library } from '#library/library';
import { articlePath, PATHS } from '#addresses/paths';
import { slugOfFile } from '#reader/reader';
import { type Problem, blockingProblems, openQuestions } from '#evidence/problems';
import { citedSources, namesOf, sitePaths } from '#library/published-paths';
import { isDue, INTERVALS } from '#review/due';
import { invitationsOf } from '#review/invitations';
import { readableTexts } from '#rules/readable-texts';

/** Days for which a source that is due only warns. */
const GRACE_DAYS = 60;

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
      : [...unfitAddress(candidate), ...missingLicense(candidate), ...leftoverNames(candidate)]),
    ...idleChecks(candidate),
    ...unlicensedBylines(candidate),
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
 * with no contact of its own may rely on the page it links to. Every page and the feed show the
 * license that the settings name.
 */
function missingLicense({ content, today }: ReleaseCandidate): Problem[] {
  const { licensee } = content.practice;
  if (content.people.some(({ id, data }) => id === licensee && data.license)) return [];
  return invitationsOf(content, today).map(({ words, ...where }) => ({
    ...where,
    message: `“${words}” invites contact, and the settings name nobody with a license.`,
    advice:
      'California asks for name as filed, license title and number wherever therapy is offered: write them in people/, and the name of that file under "licensee" in practice.json.',
  }));
}

/** A text does not call blog or practice as an earlier release did, unless it says both names. */
function leftoverNames({ content }: ReleaseCandidate): Problem[] {
  const today = namesOf(content);
  const inUse = [...today, ...content.people.map(({ data }) => data.name)];
  const earlier = (content.released[PATHS.home]?.names ?? []).filter(
    (name) => !inUse.some((now) => now.includes(name)),
  );
  return readableTexts(content)
    .filter(({ text }) => !today.some((name) => text.includes(name)))
    .flatMap(({ file, place, line, text }) => {
      // A name of one word is a word as well where it begins a sentence.
      const name = earlier.find(
        (old) => text.includes(old) && (old.includes(' ') || !text.startsWith(old)),
      );
      if (!name) return [];
      return [
        {
          ...{ file, place, ...(line !== undefined && { line }) },
          message: `says “${name}”, as blog or practice were called in an earlier release. Write the name of today; where you tell of the change, say both in one sentence.`,
        },
      ];
    });
}

/** Sources that are not there were checked on no day. */
function idleChecks({ content, today }: ReleaseCandidate): Problem[] {
  const { articles, claims, unreadSlugs } = content;
  const cited = citedSources(content);
  const withSources = new Set(
    claims
      .filter(({ references, facts }) => references.length + facts.citations.length > 0)
      .map(({ id }) => id),
  );
  return articles
    .filter(({ data }) => isPublished(data, today) && data.referencesChecked)
    .filter(({ slug }) => cited.get(articlePath(slug))?.size === 0)
    .filter(({ texts }) =>
      texts
        .flatMap(({ facts }) => facts.claims)
        .every(({ id }) => !withSources.has(id) && !unreadSlugs.has(id)),
    )
    .map(({ file }) => ({
      file,
      place: 'referencesChecked',
      message:
        'is the day on which sources were checked, and the article has none. Remove the line.',
    }));
}

/** Titles and letters that only a license gives. */
const CLINICIAN =
  /\b(?:A?MFT|LMFT|LCSW|ASW|LPCC|APCC|LEP|(?:psycho)?therapists?|psychologists?|psychiatrists?|counsell?ors?|clinicians?|social workers?)\b/i;

/** Those that only one license gives, with what its title says. */
const OF_ONE_LICENSE: [RegExp, RegExp][] = [
  [/\bpsychologists?\b/i, /psychologist/i],
  [/\bpsychiatrists?\b/i, /psychiatrist|physician|\bM\.?D\b/i],
  [/\b(?:L?MFT|marriage (?:and|&) family therapists?)\b/i, /MFT|marriage/i],
  [/\b(?:LCSW|clinical social workers?)\b/i, /LCSW|social worker/i],
  [/\b(?:LPCC|clinical counsell?ors?)\b/i, /LPCC|counsell?or/i],
];

/** Nobody is called beside a text what their license, if they have one, does not make them. */
function unlicensedBylines({ content }: ReleaseCandidate): Problem[] {
  return content.people.flatMap(({ file, data: { name, license, ...data } }) =>
    (['credentials', 'short'] as const).flatMap((place) => {
      const [words] = license
        ? (OF_ONE_LICENSE.filter(([, title]) => !title.test(license.title))
            .map(([said]) => said.exec(data[place]))
            .find((found) => found !== null) ?? [])
        : (CLINICIAN.exec(data[place]) ?? []);
      if (!words) return [];
      const message = license
        ? `calls ${name} “${words}”, and the license is “${license.title}”. Take the word out, or correct the license.`
        : `calls ${name} “${words}”, and there is no license here. Write its title and number under "license", or take the word out.`;
      return [{ file, place, message }];
    }),
  );
}

/** Cited sources that were last opened more than a year ago, with what cites them. */
function overdueSources({ content, library, today }: ReleaseCandidate) {
  const { released } = content;
  const cited = [...citedSources(content)].filter(([path]) => sitePaths(content, today).has(path));
  return library.references
    .filter(({ checked }) => isDue(checked, INTERVALS.references, today))
    .map(({ id, checked }) => ({
      id,
      days: daysBetween(checked, today),
      /** Addresses that are new, or that cite more than they did at the last release. */
      grown: cited
        .filter(([, keys]) => keys.has(id))
        .filter(([path, keys]) => {
          const before = released[path]?.sources;
          return !before || [...keys].some((key) => !before.includes(key));
        })
        .map(([path]) => path),
    }));
}

const OPEN_AGAIN =
  'Open each again and set its "checked" in references.json to that day; npm run references -- --check lists what to compare.';

/**
 * A source that is long due stops what leans on it anew, and never a fix of a text that is live.
 * One that is unconfirmed is refused by the rules of the content.
 */
function overdueReferences(candidate: ReleaseCandidate): Problem[] {
  return overdueSources(candidate)
    .filter(({ days, grown }) => days > INTERVALS.references + GRACE_DAYS && grown.length > 0)
    .map(({ id, days, grown }) => ({
      file: 'references.json',
      place: id,
      message: `was last checked ${days} days ago, and ${grown.join(', ')} cites it and is new or cites more than before.`,
      advice: OPEN_AGAIN,
    }));
}

/** What is due and stops nothing yet, as lines to print. */
export function releaseWarnings(candidate: ReleaseCandidate): string[] {
  const { checked } = candidate.content.safety;
  const due = overdueSources(candidate).map(
    ({ id, days }) => `  ${id} was last checked ${days} days ago.`,
  );
  return [
    ...(due.length > 0 ? ['Sources to check:', ...due, OPEN_AGAIN] : []),
    ...(checked && !isDue(checked, INTERVALS.helpLines, candidate.today)
      ? []
      : [
          `The help lines in safety.md: ${checked ? `last checked on ${checked}` : 'nobody has noted when they were last checked'}. Try each, then: npm run references -- --check help-lines`,
        ]),
  ];
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
