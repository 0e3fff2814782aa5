import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from './pages.ts';
import { readContent } from './published-content.ts';

const [unconfigured, configured] = sites;
const pageOf = (slug: string) => `articles/${slug}/index.html`;
const ARTICLE = readContent().articles.map(({ slug }) => pageOf(slug));
const EVERY_PAGE = ['index.html', 'about/index.html', 'faq/index.html', ...ARTICLE];
const FEEDS = ['feed.json', 'rss.xml'];
const PERSON = 'people/example-person/index.html';
/** Pages of the articles that name the first person of a kind. */
const by = (field: 'author' | 'reviewedBy') => {
  const id = { author: 'example-person', reviewedBy: 'example-reviewer' }[field];
  return readContent()
    .articles.filter(({ source }) => source.includes(`${field}: ${id}`))
    .map(({ slug }) => pageOf(slug));
};
/** Pages with the panel of the practice. */
const PANEL = ['about/index.html'];

/** Where each setting shows as soon as it is filled in. */
const PLACES: Record<string, string[]> = {
  name: [...EVERY_PAGE, ...FEEDS],
  blogTitle: [...EVERY_PAGE, ...FEEDS],
  tagline: ['index.html'],
  description: ['index.html', ...FEEDS],
  siteUrl: [...EVERY_PAGE, ...FEEDS, 'sitemap-0.xml', 'robots.txt'],
  mainSite: EVERY_PAGE,
  licensee: EVERY_PAGE,
  'address.street': EVERY_PAGE,
  'address.city': EVERY_PAGE,
  'address.zip': EVERY_PAGE,
  map: EVERY_PAGE,
  'service.words': EVERY_PAGE,
  'service.url': EVERY_PAGE,
  'inPerson.0': EVERY_PAGE,
  'inPerson.1': EVERY_PAGE,
  online: EVERY_PAGE,
  'hours.0': EVERY_PAGE,
  'hours.1': EVERY_PAGE,
  bookingUrl: PANEL,
  bookingWords: PANEL,
  'contact.email': EVERY_PAGE,
  'contact.phone': EVERY_PAGE,
  fees: EVERY_PAGE,
  insurance: EVERY_PAGE,
  'languages.0': EVERY_PAGE,
  'languages.1': EVERY_PAGE,
  'notices.goodFaithEstimate': EVERY_PAGE,
  'notices.clientNotice': EVERY_PAGE,
  'profiles.0.name': EVERY_PAGE,
  'profiles.0.url': EVERY_PAGE,
  newsletter: EVERY_PAGE,
  'verification.google': ['index.html'],
  'verification.bing': ['index.html'],
};

/** Shown as what is made of them: colors, and the day on which a text becomes public. */
const MADE_INTO_OTHERS = ['accent', 'timeZone'];

/** What the practice says to machines alone. */
const TOLD_TO_MACHINES = ['logo'];

/** What stands on pages only where a setting is filled in. */
const SIGNS_OF_SETTINGS = [
  'href="tel:+1415',
  'Sessions in person',
  'Newsletter',
  'Written by',
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
    const [data = ''] = textOf(configured.folder, PERSON).match(GRAPH) ?? [];
    for (const type of ['MedicalBusiness', 'OpeningHoursSpecification', 'Person', 'ProfilePage']) {
      expect(data).toContain(`"@type":"${type}"`);
    }
    const told = ['name', 'mainSite', 'address.street', 'address.city', 'contact.email', 'logo'];
    expect(told.filter((name) => !data.includes(settings[name]!))).toEqual([]);
    expect(data).toContain('"telephone":"+14155550100"');
  });
});

describe('a person of the content', () => {
  const places: [sign: string, files: string[]][] = [
    ['Written by <a href="/people/example-person/">Example Person, LMFT</a>', by('author')],
    ['Reviewed by <a href="/people/example-reviewer/">Example Reviewer, PhD</a>', by('reviewedBy')],
  ];
  it.each(places)('is named: %s', (sign, files) => {
    const shown = sign.replaceAll('href="/', `href="${configured.basePath}`);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(textOf(configured.folder, file)).toContain(shown);
  });

  it('leaves no word of a missing review under a licensee’s own by-line', () => {
    for (const file of by('author')) {
      expect(textOf(configured.folder, file)).not.toContain('No clinician has reviewed');
    }
    expect(textOf(configured.folder, pageOf('sleeping-badly-after-a-quarrel'))).toContain(
      'No clinician has reviewed',
    );
  });

  it('is the author in the feeds', () => {
    const { items } = JSON.parse(textOf(configured.folder, 'feed.json'));
    const authors = items.flatMap(({ authors = [] }) => authors).map(({ name }: any) => name);
    expect(new Set(authors)).toEqual(new Set(['Example Person, LMFT']));
    expect(textOf(configured.folder, 'rss.xml')).toContain('<dc:creator>Example Person, LMFT<');
  });
});

describe('a setting that is empty', () => {
  it.each(SIGNS_OF_SETTINGS)('leaves no “%s”', (sign) => {
    const shown = unconfigured.pages
      .filter(({ file }) => textOf(unconfigured.folder, file).includes(sign))
      .map(({ file }) => file);
    expect(shown).toEqual([]);
  });

  it.each(SIGNS_OF_SETTINGS)('would be missed if it were filled in: “%s”', (sign) => {
    expect(
      configured.pages.some(({ file }) => textOf(configured.folder, file).includes(sign)),
    ).toBe(true);
  });

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
