import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from './pages.ts';
import { readContent } from './published-content.ts';

const [unconfigured, configured] = sites;
const pageOf = (slug: string) => `articles/${slug}/index.html`;
const ARTICLE = readContent().articles.map(({ slug }) => pageOf(slug));
/** Articles with `<Practice />`, and those with a review of each reviewer. */
const WITH_PRACTICE = readContent()
  .articles.filter(({ source }) => source.includes('<Practice />'))
  .map(({ slug }) => pageOf(slug));
const reviewedBy = (id: string) =>
  readContent()
    .articles.filter(({ source }) => source.includes(`reviewedBy: ${id}`))
    .map(({ slug }) => pageOf(slug));
const REVIEWED = [reviewedBy('example-reviewer'), reviewedBy('another-reviewer')] as const;
const EVERY_PAGE = ['index.html', 'about/index.html', 'faq/index.html', ...ARTICLE];
const FEEDS = ['feed.json', 'rss.xml'];
const PRACTICE_BOX = ['about/index.html', ...WITH_PRACTICE];

/** Where each setting shows as soon as it is filled in. */
const PLACES: Record<string, string[]> = {
  name: [...EVERY_PAGE, ...FEEDS],
  blogTitle: [...EVERY_PAGE, ...FEEDS],
  tagline: ['index.html'],
  description: ['index.html', ...FEEDS],
  siteUrl: [...EVERY_PAGE, ...FEEDS, 'sitemap-0.xml', 'robots.txt'],
  mainSite: EVERY_PAGE,
  'licensee.name': EVERY_PAGE,
  'licensee.title': EVERY_PAGE,
  'licensee.number': EVERY_PAGE,
  'licensee.board': EVERY_PAGE,
  city: EVERY_PAGE,
  'inPerson.0': PRACTICE_BOX,
  'inPerson.1': PRACTICE_BOX,
  online: PRACTICE_BOX,
  bookingUrl: PRACTICE_BOX,
  'contact.email': PRACTICE_BOX,
  'contact.phone': PRACTICE_BOX,
  ...Object.fromEntries(
    REVIEWED.flatMap((pages, index) =>
      ['name', 'title', 'number'].map((field) => [`reviewers.${index}.${field}`, pages]),
    ),
  ),
  'notices.goodFaithEstimate': EVERY_PAGE,
  'notices.clientNotice': EVERY_PAGE,
  'verification.google': ['index.html'],
  'verification.bing': ['index.html'],
};

/** Shown as what is made of them: colors, and the day on which a text becomes public. */
const MADE_INTO_OTHERS = ['accent', 'timeZone'];

/** What an article that was reviewed says of the reviewer to machines alone. */
const TOLD_TO_MACHINES = ['reviewers.0.id', 'reviewers.0.url', 'reviewers.1.id', 'reviewers.1.url'];

/** What stands on pages only where a setting is filled in. */
const SIGNS_OF_SETTINGS = [
  'Make an appointment',
  'Sessions are',
  'Check this license',
  '>Good Faith Estimate<',
  '>Notice to clients<',
  'Reviewed by',
  'google-site-verification',
  'msvalidate.01',
  '"@type":"MedicalBusiness"',
  '"jobTitle"',
];

/** What a page says to machines. */
const GRAPH = /<script type="application\/ld\+json">.*?<\/script>/s;

const textOf = (folder: string, file: string) => fs.readFileSync(path.join(folder, file), 'utf8');

const visibleIn = (folder: string, file: string) => textOf(folder, file).replace(GRAPH, '');

describe('a setting that is filled in', () => {
  const settings = leaves(
    JSON.parse(fs.readFileSync(path.join(configured.content, 'practice.json'), 'utf8')),
  );

  it('is one of those whose places are known', () => {
    expect(Object.keys(settings).toSorted()).toEqual(
      [...Object.keys(PLACES), ...MADE_INTO_OTHERS, ...TOLD_TO_MACHINES].toSorted(),
    );
  });

  it.each(Object.entries(PLACES))('shows: %s', (name, files) => {
    const missing = files.filter(
      (file) => !visibleIn(configured.folder, file).includes(settings[name]!),
    );
    expect(missing, `“${settings[name]}” is missing here`).toEqual([]);
  });

  it('makes the publisher a practice with a person in its structured data', () => {
    const about = textOf(configured.folder, 'about/index.html');
    const [data = ''] = about.match(GRAPH) ?? [];
    for (const type of ['MedicalBusiness', 'Person', 'ProfilePage']) {
      expect(data).toContain(`"@type":"${type}"`);
    }
    const told = ['name', 'mainSite', 'city', 'contact.email', 'contact.phone', 'licensee.name'];
    expect(told.filter((name) => !data.includes(settings[name]!))).toEqual([]);
    const reviewed = REVIEWED.flat().map(
      (file) => textOf(configured.folder, file).match(GRAPH)?.[0],
    );
    expect(TOLD_TO_MACHINES.filter((name) => !reviewed.join().includes(settings[name]!))).toEqual(
      [],
    );
  });
});

describe('a setting that is empty', () => {
  it.each(SIGNS_OF_SETTINGS)('leaves no “%s”', (sign) => {
    const shown = unconfigured.pages
      .filter(({ file }) => textOf(unconfigured.folder, file).includes(sign))
      .map(({ file }) => file);
    expect(shown).toEqual([]);
  });

  it.each(SIGNS_OF_SETTINGS.filter((sign) => sign !== 'Sessions are'))(
    'would be missed if it were filled in: “%s”',
    (sign) => {
      expect(
        configured.pages.some(({ file }) => textOf(configured.folder, file).includes(sign)),
      ).toBe(true);
    },
  );

  it.each(sites)('leaves no gap and no empty link on the $name site', ({ folder, pages }) => {
    const faults = pages
      .map(({ file }) => ({ file, text: textOf(folder, file) }))
      .filter(({ text }) =>
        /href=""|>undefined|undefined<|<p>\s*[,.]|, ,|"(?:name|url|telephone|email)":""/.test(text),
      );
    expect(faults.map(({ file }) => file)).toEqual([]);
  });
});

/** Every text of the settings by its path: `contact.email`. */
function leaves(value: unknown, at = ''): Record<string, string> {
  if (typeof value === 'string') return value && at !== '$schema' ? { [at]: value } : {};
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([key, inner]) =>
      Object.entries(leaves(inner, at ? `${at}.${key}` : key)),
    ),
  );
}
