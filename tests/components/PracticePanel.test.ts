import { describe, expect, it } from 'vitest';
import PracticePanel from '#components/PracticePanel.astro';
import { plainText } from '#markdown/plain-text';
import type { Practice } from '#schemas';
import { loadSample } from '../unit/sample-content.ts';
import { KIM } from '../unit/sample-files.ts';
import { render } from './render.ts';

const licensee = 'kim-lee';
const LICENSE = 'Licensed Marriage and Family Therapist, LMFT 1';

function panel(settings: Partial<Practice> = {}): Promise<string> {
  const sample = loadSample({ 'people/kim-lee.md': KIM });
  const site = { ...sample, practice: { ...sample.practice, ...settings } };
  return render(PracticePanel, {}, { site });
}

describe('the panel of the practice', () => {
  it.each<[what: string, settings: Partial<Practice>, words: string]>([
    [
      'where sessions are, before anybody has a name',
      { inPerson: ['San Francisco'], online: 'California' },
      'Sessions in person in San Francisco, and online across California.',
    ],
    [
      'how to come to one, before anybody has a name',
      { bookingUrl: 'https://example.com/book' },
      'Book a session',
    ],
    [
      'all that the settings say',
      {
        name: 'Quiet Practice',
        licensee,
        inPerson: ['San Francisco', 'Oakland', 'Berkeley'],
        bookingUrl: 'https://example.com/book',
        bookingWords: 'Book a free call',
        service: { words: 'Therapy for men', url: '/about/' },
        contact: { email: 'office@example.com', phone: '+14155550100' },
      },
      `Quiet Practice Kim Lee, LMFT ${LICENSE} Sessions in person in San Francisco, Oakland, and Berkeley. Therapy for men Book a free call Call (415) 555-0100 office@example.com`,
    ],
    ['a license alone', { licensee }, `Kim Lee, LMFT ${LICENSE}`],
  ])('says %s', async (_, settings, words) => {
    expect(plainText(await panel(settings))).toBe(words);
  });

  it.each([
    ['no setting is made', {}],
    ['only the name is known', { name: 'Quiet' }],
  ])('is not there while %s', async (_, settings) => {
    expect(await panel(settings)).toBe('');
  });

  it('links to the appointments, the mailbox and the telephone', async () => {
    const html = await panel({
      bookingUrl: 'https://example.com/?a&b',
      contact: { email: 'office@example.com', phone: '+14155550100' },
    });
    expect(html).toMatch(/href="https:\/\/example\.com\/\?a&(?:#38;|amp;)?b"/);
    expect(html).toContain('href="mailto:office@example.com"');
    expect(html).toContain('href="tel:+14155550100"');
  });

  it('is escaped', async () => {
    const html = await panel({ name: '<b>Q</b>', online: '<script>' });
    expect(html.replace(/="[^"]*"/g, '')).not.toMatch(/<b>|<script/);
  });
});
