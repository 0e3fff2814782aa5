import { describe, expect, it } from 'vitest';
import Practice from '#components/article/Practice.astro';
import { plainText } from '#markdown/plain-text';
import type { Practice as Settings } from '#schemas';
import { loadSample } from '../../unit/sample-content.ts';
import { render } from '../render.ts';

const licensee = { name: 'Kim Lee', title: 'Psychologist', number: 'PSY 1', board: '' };

function lines(settings: Partial<Settings> = {}): Promise<string> {
  const site = loadSample();
  return render(Practice, {}, { site: { ...site, practice: { ...site.practice, ...settings } } });
}

describe('the lines of the practice', () => {
  it.each<[what: string, settings: Partial<Settings>, words: string]>([
    [
      'where sessions are, before anybody has a name',
      { inPerson: ['San Francisco'], online: 'California' },
      'Sessions are in person in San Francisco, and online across California.',
    ],
    [
      'how to come to one, before anybody has a name',
      { bookingUrl: 'https://example.com/book' },
      'Make an appointment.',
    ],
    [
      'all that the settings say',
      {
        name: 'Quiet Practice',
        licensee,
        inPerson: ['San Francisco', 'Oakland'],
        online: 'California',
        bookingUrl: 'https://example.com/book',
        contact: { email: 'office@example.com', phone: '+1-415-555-0100' },
      },
      'Quiet Practice works in person in San Francisco and Oakland, and online across California. Kim Lee, Psychologist, PSY 1. Make an appointment with Quiet Practice. office@example.com, +1-415-555-0100',
    ],
    [
      'online sessions only',
      { name: 'Quiet', online: 'California' },
      'Quiet works online across California.',
    ],
    [
      'sessions in person only',
      { name: 'Quiet', inPerson: ['Oakland'] },
      'Quiet works in person in Oakland.',
    ],
    [
      'a telephone number',
      { name: 'Quiet', contact: { email: '', phone: '+1-415-555-0100' } },
      '+1-415-555-0100',
    ],
    ['a license alone', { licensee }, 'Kim Lee, Psychologist, PSY 1.'],
    [
      'a license without its number',
      { licensee: { ...licensee, number: '' } },
      'Kim Lee, Psychologist.',
    ],
  ])('say %s', async (_, settings, words) => {
    expect(plainText(await lines(settings))).toBe(words);
  });

  it.each([
    ['no setting is made', {}],
    ['only the name is known', { name: 'Quiet' }],
  ])('are none while %s', async (_, settings) => {
    expect(await lines(settings)).toBe('');
  });

  it('link to the appointments, the mailbox and the telephone', async () => {
    const html = await lines({
      name: 'Quiet',
      bookingUrl: 'https://example.com/?a&b',
      contact: { email: 'office@example.com', phone: '+1-415-555-0100' },
    });
    expect(html).toMatch(/<a href="https:\/\/example\.com\/\?a&(?:#38;|amp;)?b">/);
    expect(html).toContain('<a href="mailto:office@example.com">office@example.com</a>');
    expect(html).toContain('<a href="tel:+1-415-555-0100">+1-415-555-0100</a>');
  });

  it('put no space before a full stop or a comma', async () => {
    const html = await lines({
      name: 'Quiet',
      bookingUrl: 'https://example.com/',
      contact: { email: 'office@example.com', phone: '+1-415-555-0100' },
    });
    expect(plainText(html)).toBe(
      'Make an appointment with Quiet. office@example.com, +1-415-555-0100',
    );
  });

  it('are escaped', async () => {
    expect(await lines({ name: '<b>Q</b>', online: '<script>' })).not.toMatch(/<b>|<script/);
  });
});
