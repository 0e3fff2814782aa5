import { describe, expect, it } from 'vitest';
import { COMPONENTS, parseSvg, renderComponent } from '#markdown/components';
import { toHtml } from 'hast-util-to-html';
import { plainText } from '#markdown/plain-text';
import type { Practice } from '#schemas';
import { readSample } from '../sample-content.ts';

const SVG = `<!-- drawn by hand -->
<svg viewBox="0 0 9 9">
  <!-- a circle -->
  <circle r="4"/>
  <text>Going <tspan>quiet</tspan></text>
</svg>
`;
const render = (name: string, attributes = {}, practice: Partial<Practice> = {}) =>
  renderComponent(name, attributes, {
    practice: { ...readSample().practice, ...practice },
    safety: 'Call [988](tel:988).',
    diagrams: new Map([['circle', SVG]]),
  });
const practiceText = (practice: Partial<Practice>) => {
  const rendered = render('Practice', {}, practice);
  return 'html' in rendered ? plainText(rendered.html) : undefined;
};
const licensee = { name: 'Kim Lee', title: 'Psychologist', number: 'PSY 1', board: '' };

describe('components', () => {
  it('are known by name; others give nothing', () => {
    for (const name of Object.keys(COMPONENTS)) {
      expect(render(name, { src: 'circle' }, { name: 'Kim', online: 'CA' })).not.toEqual({
        html: '',
      });
    }
    expect(render('Video')).toEqual({ html: '' });
  });

  it('bring the safety box as Markdown', () => {
    expect(render('Safety')).toEqual({ markdown: 'Call [988](tel:988).', className: 'safety' });
  });

  it('bring a diagram with its words, safely escaped', () => {
    expect(render('Diagram', { src: 'circle', alt: '"A" <b>', caption: 'The <circle>' })).toEqual({
      html: '<figure class="diagram"><svg viewBox="0 0 9 9" role="img" aria-label="&quot;A&quot; <b>"><circle r="4"></circle><text>Going <tspan>quiet</tspan></text></svg><figcaption>The &lt;circle></figcaption></figure>',
    });
  });

  it.each([{ src: 'square' }, {}])('bring nothing for the diagram %j', (attributes) => {
    expect(render('Diagram', attributes)).toEqual({ html: '' });
  });
});

describe('the lines of the practice', () => {
  it('say where sessions are and how to come to one before anybody has a name', () => {
    expect(practiceText({ inPerson: ['San Francisco'], online: 'California' })).toBe(
      'Sessions are in person in San Francisco, and online across California.',
    );
    expect(practiceText({ bookingUrl: 'https://example.com/book' })).toBe('Make an appointment.');
  });

  it('are none while its settings are empty', () => {
    expect(render('Practice')).toEqual({ html: '' });
  });

  it('say all that the settings say', () => {
    expect(
      practiceText({
        name: 'Quiet Practice',
        licensee,
        inPerson: ['San Francisco', 'Oakland'],
        online: 'California',
        bookingUrl: 'https://example.com/book',
        contact: { email: 'office@example.com', phone: '+1-415-555-0100' },
      }),
    ).toBe(
      'Quiet Practice works in person in San Francisco and Oakland, and online across California. Kim Lee, Psychologist, PSY 1. Make an appointment with Quiet Practice. office@example.com, +1-415-555-0100',
    );
  });

  it.each([
    [
      'online only',
      { name: 'Quiet', online: 'California' },
      'Quiet works online across California.',
    ],
    [
      'in person only',
      { name: 'Quiet', inPerson: ['Oakland'] },
      'Quiet works in person in Oakland.',
    ],
    ['a name alone', { name: 'Quiet' }, ''],
    [
      'a name and a telephone',
      { name: 'Quiet', contact: { email: '', phone: '+1-415-555-0100' } },
      '+1-415-555-0100',
    ],
    ['a licensee alone', { licensee }, 'Kim Lee, Psychologist, PSY 1.'],
    [
      'a licensee without a number',
      { licensee: { ...licensee, number: '' } },
      'Kim Lee, Psychologist.',
    ],
  ])('leave out what is not set: %s', (_, practice, expected) => {
    expect(practiceText(practice)).toBe(expected);
  });

  it('link to the appointments', () => {
    const rendered = render(
      'Practice',
      {},
      { name: 'Quiet', bookingUrl: 'https://example.com/?a&b' },
    );
    expect(rendered).toEqual({
      html: expect.stringMatching(/<a href="https:\/\/example\.com\/\?a&(?:#x26;|amp;)?b">/),
    });
  });
});

describe('a drawing', () => {
  it('loses its comments and the spaces between its lines, but not those of its words', () => {
    expect(toHtml(parseSvg(SVG)!)).toBe(
      '<svg viewBox="0 0 9 9"><circle r="4"></circle><text>Going <tspan>quiet</tspan></text></svg>',
    );
  });

  it.each(['', 'Just text', '<p>No drawing</p>'])('is not found in “%s”', (source) => {
    expect(parseSvg(source)).toBeUndefined();
  });
});
