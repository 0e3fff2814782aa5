import { describe, expect, it } from 'vitest';
import { buildLibrary } from '#library/build-library';
import type { ReleaseCandidate } from '#review/release';
import { keepsFromRelease, releaseProblems } from '#review/release';
import { promisedAddresses } from '#library/published-paths';
import type { Files } from '../sample-content.ts';
import { readSample } from '../sample-content.ts';
import { KIM } from '../sample-files.ts';

const kim = { 'people/kim-lee.md': KIM };
const TODAY = '2026-03-01';

interface Changes extends Partial<ReleaseCandidate> {
  practice?: object;
  redirects?: Record<string, string>;
  /** Addresses of the last release. */
  released?: string[];
  files?: Files;
}

/** The sample as it would be released, when only these things are different. */
function candidate({
  practice,
  redirects = {},
  released = ['/'],
  files,
  ...changes
}: Changes = {}) {
  const content = readSample(files);
  Object.assign(content.practice, practice);
  Object.assign(content.redirects, redirects);
  Object.assign(content.released, Object.fromEntries(released.map((path) => [path, []])));
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
      expect.stringMatching(/^practice\.json licensee names nobody with a license/),
    ]);
    const practice = { ...invitation, licensee: 'kim-lee' };
    const unlicensed = { 'people/kim-lee.md': '---\nname: Kim Lee\n---\n' };
    expect(problems({ practice, files: unlicensed })).toHaveLength(1);
    expect(problems({ practice, files: kim })).toEqual([]);
  });

  it('needs every cited source to be checked within a year', () => {
    const overdue = problems({ today: '2027-06-01' });
    expect(overdue).toHaveLength(candidate().library.references.length);
    expect(overdue[0]).toMatch(/^references\.json .* was last checked \d+ days ago/);
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
    const places = ['siteUrl', 'licensee', '/gone/', candidate().library.references[0]!.id];
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
