import { describe, expect, it } from 'vitest';
import type { ReleaseCandidate } from '#domain/release';
import { releaseProblems } from '#domain/release';
import { loadSample } from './sample-content.ts';

const licensee = { name: 'Kim Lee', title: 'Psychologist', number: 'PSY 1', board: '' };

/** What a release of the sample lacks, when only these things are different. */
function problems(changes: Partial<ReleaseCandidate> = {}, practice = {}): string[] {
  const { library, redirects, practice: settings } = loadSample();
  return releaseProblems({
    library,
    redirects,
    practice: { ...settings, ...practice },
    indexable: true,
    today: '2026-03-01',
    paths: ['/'],
    released: ['/'],
    ...changes,
  }).map(({ file, place, message }) => `${file} ${place} ${message}`);
}

describe('a release', () => {
  it('is refused nothing when all is in order', () => {
    expect(problems()).toEqual([]);
    expect(problems({}, { licensee, bookingUrl: 'https://example.com/book' })).toEqual([]);
  });

  it('needs the address of the site', () => {
    expect(problems({ indexable: false })).toEqual([expect.stringContaining('siteUrl')]);
  });

  it.each([
    { bookingUrl: 'https://example.com/book' },
    { contact: { email: 'office@example.com', phone: '' } },
    { contact: { email: '', phone: '+1-415-555-0100' } },
  ])('needs the whole license where it invites contact: %o', (invitation) => {
    const missing = problems({}, invitation);
    expect(missing.map((line) => line.split(' ')[3])).toEqual(['name', 'title', 'number']);
    expect(problems({}, { ...invitation, licensee: { ...licensee, number: '' } })).toHaveLength(1);
  });

  it('needs every cited source to be checked within a year', () => {
    const overdue = problems({ today: '2027-06-01' });
    expect(overdue).toHaveLength(loadSample().library.references.length);
    expect(overdue[0]).toMatch(/^references\.json .* was last checked \d+ days ago/);
  });

  it('keeps every address of the last release, or leads on from it', () => {
    const gone = { released: ['/', '/articles/old/'] };
    expect(problems(gone)).toEqual([expect.stringContaining('/articles/old/ was an address')]);
    expect(problems({ ...gone, redirects: { '/articles/old/': '/' } })).toEqual([]);
  });

  it('lists all that is wrong at once', () => {
    const all = problems(
      { indexable: false, today: '2027-06-01', released: ['/gone/'] },
      { bookingUrl: 'https://example.com/book' },
    );
    expect(all.length).toBeGreaterThan(5);
  });
});
