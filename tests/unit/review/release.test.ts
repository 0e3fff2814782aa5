import { describe, expect, it } from 'vitest';
import { buildLibrary } from '#library/build-library';
import type { ReleaseCandidate } from '#review/release';
import { keepsFromRelease, releaseProblems, releaseWarnings } from '#review/release';
import { promisedAddresses } from '#library/published-paths';
import type { Files } from '../sample-content.ts';
import { readSample, swap } from '../sample-content.ts';
import { KIM } from '../sample-files.ts';

const quiet = 'articles/going-quiet.mdx';
const kim = { 'people/kim-lee.md': KIM };
const TODAY = '2026-03-01';

interface Changes extends Partial<ReleaseCandidate> {
  practice?: object;
  redirects?: Record<string, string>;
  /** Addresses of the last release. */
  released?: string[];
  /** What blog and practice were called in earlier ones. */
  earlier?: string[];
  /** The sources of each at that time. */
  sources?: string[];
  files?: Files;
}

/** The sample as it would be released, when only these things are different. */
function candidate({
  practice,
  redirects = {},
  released = ['/'],
  sources = [],
  earlier: names,
  files,
  ...changes
}: Changes = {}) {
  const content = readSample(files);
  Object.assign(content.practice, practice);
  Object.assign(content.redirects, redirects);
  Object.assign(
    content.released,
    Object.fromEntries(released.map((path) => [path, { anchors: [], sources, names }])),
  );
  const library = buildLibrary(content, changes.today ?? TODAY);
  const address = 'https://blog.example.com';
  return { content, library, address, today: TODAY, ...changes };
}

/** What a release lacks. */
function problems(changes: Changes = {}): string[] {
  return releaseProblems(candidate(changes)).map(
    ({ file, place, message }) => `${file} ${place} ${message}`,
  );
}

describe('a release', () => {
  it('is refused nothing when all is in order', () => {
    expect(problems()).toEqual([]);
    const practice = { licensee: 'kim-lee', bookingUrl: 'https://example.com/book' };
    expect(problems({ practice, files: kim })).toEqual([]);
  });

  it.each(['', 'http://blog.example.com', 'https://localhost'])(
    'needs an address that the web can read safely, which “%s” is not',
    (address) => {
      expect(problems({ address })).toEqual([
        expect.stringMatching(/^practice\.json siteUrl .*Write it like https/),
      ]);
    },
  );

  it.each([
    { bookingUrl: 'https://example.com/book' },
    { contact: { email: 'office@example.com', phone: '' } },
    { contact: { email: '', phone: '+1-415-555-0100' } },
  ])('needs the whole license where it invites contact: %o', (invitation) => {
    expect(problems({ practice: invitation })).toEqual([
      expect.stringMatching(/^practice\.json .* invites contact, and the settings name nobody/),
    ]);
    const practice = { ...invitation, licensee: 'kim-lee' };
    const unlicensed = { 'people/kim-lee.md': '---\nname: Kim Lee\n---\n' };
    expect(problems({ practice, files: unlicensed })).toHaveLength(1);
    expect(problems({ practice, files: kim })).toEqual([]);
  });

  it.each([
    ['a number', 'Ring (415) 555-0100 at any time.', '(415) 555-0100'],
    ['an email address', 'Write to office\\@example.com.', 'office@example.com'],
    ['words', 'Call me when you are ready.', 'Call me'],
    ['an offer', 'You can book a first session online.', 'book a first session'],
    ['a link to call', '[Ring](tel:+14155550100) me.', 'tel:+14155550100'],
    ['a calendar', '[Choose a time](https://calendly.com/x).', 'https://calendly.com/x'],
  ])('needs the license where a text invites contact by %s', (_, text, words) => {
    const files = { [quiet]: swap(['Wait a little', `${text}\n\nWait a little`]) };
    expect(problems({ files })[0]).toBe(
      `${quiet} body “${words}” invites contact, and the settings name nobody with a license.`,
    );
    const draft = swap(
      ['Wait a little', `${text}\n\nWait a little`],
      ['status: published', 'status: draft'],
    );
    expect(problems({ files: { [quiet]: draft } })).toEqual([]);
    const practice = { licensee: 'kim-lee' };
    expect(problems({ practice, files: { ...files, ...kim } })).toEqual([]);
  });

  it.each([
    'Call [988](tel:988) at any time.',
    'Call 988, or call a friend.',
    'Ask what a therapist does before you call.',
  ])('takes no help line and no advice for an invitation: %s', (text) => {
    const files = { [quiet]: swap(['Wait a little', `${text}\n\nWait a little`]) };
    expect(problems({ files })).toEqual([]);
  });

  const path = '/articles/going-quiet/';
  const DUE = '2027-03-10'; // 34 days after the year that a check of the sample's sources lasts.
  const LONG_DUE = '2027-06-01';

  it('warns of a source that is due, and stops what leans on it anew when that is long ago', () => {
    const lines = (checked: string) => ({
      'safety.md': `---\nchecked: ${checked}\n---\n\nIn a crisis, call [988](tel:988) at any time [@samhsa-988].\n`,
    });
    expect(releaseWarnings(candidate({ files: lines('2026-02-01') }))).toEqual([]);
    expect(releaseWarnings(candidate({ files: lines('2025-08-01') }))).toEqual([
      expect.stringContaining('last checked on 2025-08-01. Try each'),
    ]);
    expect(releaseWarnings(candidate())).toEqual([expect.stringContaining('nobody has noted')]);
    expect(problems({ today: DUE })).toEqual([]);
    expect(releaseWarnings(candidate({ today: DUE }))[1]).toMatch(/papp-2009 was last checked 399/);
    const overdue = problems({ today: LONG_DUE });
    expect(overdue).toContainEqual(
      expect.stringMatching(
        /^references\.json papp-2009 was last checked \d+ days ago, and .*\/articles\/going-quiet\/.* cites it/,
      ),
    );
  });

  it('stops no fix of a text that is live and cites no more than before', () => {
    const released = Object.keys(promisedAddresses(candidate().content, TODAY));
    const live = { today: LONG_DUE, released };
    expect(problems({ ...live, sources: ['papp-2009', 'samhsa-988'] })).toEqual([]);
    expect(problems({ ...live, sources: ['samhsa-988'] })).toEqual([expect.stringContaining(path)]);
    expect(releaseWarnings(candidate(live))).not.toEqual([]);
  });

  it('takes no day of a check of sources that are not there', () => {
    const back = 'articles/coming-back.mdx';
    const own = swap(['Pressing and silence go together. [claim: pressing-and-silence]', 'Wait.']);
    expect(problems({ files: { [back]: own } })).toEqual([
      expect.stringMatching(/^articles\/coming-back\.mdx referencesChecked is the day/),
    ]);
    const undated = swap(['referencesChecked: 2026-01-20\n', '']);
    expect(problems({ files: { [back]: (valid) => undated(own(valid)) } })).toEqual([]);
  });

  it('leaves no name of an earlier release behind', () => {
    const earlier = ['Kim Lee', 'Old Rooms', 'Quiet', 'Nearness'];
    const about = (text: string) => ({ 'pages/about.mdx': swap(['We do.', text]) });
    const practice = { blogTitle: 'Quiet Rooms', name: 'Lee Therapy' };
    const said = (text: string) =>
      problems({ practice, earlier, files: { ...kim, ...about(text) } });
    expect(said('Old Rooms is run by Kim Lee.')).toEqual([
      expect.stringMatching(/^pages\/about\.mdx body says “Old Rooms”, as blog or practice/),
    ]);
    expect(said('Nearness grows.')).toEqual([]);
    expect(said('Here at Nearness we do.')).toHaveLength(1);
    expect(said('Kim Lee does, and so does the Quiet Rooms.')).toEqual([]);
    expect(said('We were Old Rooms, and are Quiet Rooms now.')).toEqual([]);
  });

  it('promises the names of blog and practice at the home page', () => {
    const { content } = candidate({ practice: { name: 'Lee Therapy' } });
    const { names } = promisedAddresses(content, TODAY)['/']!;
    expect(names).toEqual([content.practice.blogTitle, 'Lee Therapy'].toSorted());
  });

  it.each(['credentials: LMFT', 'short: A psychotherapist in the city.'])(
    'calls nobody a clinician without a license: %s',
    (line) => {
      const ann = (license = '') => ({
        'people/ann-roe.md': `---\nname: Ann Roe\n${line}\n${license}---\n`,
      });
      expect(problems({ files: ann() })).toEqual([
        expect.stringMatching(/^people\/ann-roe\.md .* calls Ann Roe “(?:LMFT|psychotherapist)”/),
      ]);
      const license = 'license: { title: Licensed Marriage and Family Therapist, number: 1 }\n';
      expect(problems({ files: ann(license) })).toEqual([]);
    },
  );

  it('calls nobody what another license than theirs would make them', () => {
    const ann = (short: string, title: string) => ({
      'people/ann-roe.md': `---\nname: Ann Roe\nshort: ${short}\nlicense: { title: ${title}, number: 1 }\n---\n`,
    });
    const lcsw = 'Licensed Clinical Social Worker';
    expect(problems({ files: ann('A psychologist in the city.', lcsw) })).toEqual([
      expect.stringMatching(
        /^people\/ann-roe\.md short calls Ann Roe “psychologist”, and the license/,
      ),
    ]);
    expect(problems({ files: ann('A psychologist in the city.', 'Psychologist') })).toEqual([]);
    expect(problems({ files: ann('A therapist and LCSW.', lcsw) })).toEqual([]);
  });

  it('keeps every address of the last release, or leads on from it', () => {
    const gone = { released: ['/', '/articles/old/'] };
    expect(problems(gone)).toEqual([expect.stringContaining('/articles/old/ was an address')]);
    expect(problems({ ...gone, redirects: { '/articles/old/': '/' } })).toEqual([]);
  });

  it('does not miss an article that could not be read', () => {
    const promised = Object.keys(promisedAddresses(candidate().content, TODAY));
    const path = promised.find((address) => /^\/articles\/./.test(address));
    const file = `articles/${path!.split('/')[2]}.mdx`;
    const broken = { released: [path!], files: { [file]: 'no frontmatter' } };
    expect(problems(broken)).toEqual([]);
    expect(problems({ ...broken, files: { [file]: undefined } })).toHaveLength(1);
  });

  it('says nothing of settings that could not be read', () => {
    expect(problems({ address: '', files: { 'practice.json': '{' } })).toEqual([]);
  });

  it('lists all that is wrong at once', () => {
    const all = problems({
      address: '',
      today: '2027-06-01',
      released: ['/gone/'],
      practice: { bookingUrl: 'https://example.com/book' },
    });
    const places = ['siteUrl', 'bookingUrl', '/gone/', candidate().library.references[0]!.id];
    for (const place of places) expect(all.join('\n')).toContain(` ${place} `);
  });
});

it('a question keeps from a release, and what can wait does not', () => {
  const problem = { file: 'a.mdx', message: 'is it so?' };
  expect(keepsFromRelease([{ ...problem, question: true }])).toBe(true);
  expect(keepsFromRelease([problem])).toBe(true);
  expect(keepsFromRelease([{ ...problem, question: true, later: true }])).toBe(false);
  expect(keepsFromRelease([])).toBe(false);
});
