import { describe, expect, it } from 'vitest';
import { publisher, reviewerNodes } from '#seo/publisher-data';
import { loadSample, swap } from '../sample-content.ts';

const ADDRESS = { SITE_URL: 'https://blog.example.com', BASE_PATH: 'blog' };
const ROOT = 'https://blog.example.com/blog/';
const practice = (...changes: [string, string][]) => ({ 'practice.json': swap(...changes) });

describe('the publisher', () => {
  it('is an organization named like the blog while the settings are empty', () => {
    expect(publisher(loadSample({}, ADDRESS))).toEqual({
      '@type': 'Organization',
      '@id': `${ROOT}#publisher`,
      name: 'Close Reading',
      url: ROOT,
    });
  });

  it.each([
    ['a name alone', ['"name": "",\n  "blogTitle"', '"name": "Quiet",\n  "blogTitle"']],
    ['a city alone', ['"city": ""', '"city": "Oakland"']],
  ] as [string, [string, string]][])('stays an organization with %s', (_, change) => {
    expect(publisher(loadSample(practice(change)))).toMatchObject({ '@type': 'Organization' });
  });

  it('is a practice with what its settings say, and nothing more', () => {
    const site = loadSample(
      practice(
        ['"name": ""', '"name": "Quiet Practice"'],
        ['"city": ""', '"city": "Oakland"'],
        ['"inPerson": []', '"inPerson": ["Oakland"]'],
        ['"phone": ""', '"phone": "+1-415-555-0100"'],
        ['"mainSite": ""', '"mainSite": "https://example.com/"'],
      ),
      ADDRESS,
    );
    expect(publisher(site)).toEqual({
      '@type': 'MedicalBusiness',
      '@id': `${ROOT}#publisher`,
      name: 'Quiet Practice',
      url: 'https://example.com/',
      address: {
        '@type': 'PostalAddress',
        addressLocality: 'Oakland',
        addressRegion: 'CA',
        addressCountry: 'US',
      },
      telephone: '+1-415-555-0100',
    });
  });
});

describe('the reviewer of an article', () => {
  it('is a person only if the settings name one', () => {
    const from = loadSample({}, ADDRESS);
    const article = from.library.articles[0]!;
    expect(reviewerNodes(from, article)).toEqual([]);
    const kim = { id: 'kim', name: 'Kim Lee', title: 'Psychologist', number: '1', url: '' };
    const reviewed = { ...article, reviewedBy: 'kim', reviewed: '2026-02-02' };
    expect(reviewerNodes(from, reviewed)).toEqual([]);
    const known = { ...from, practice: { ...from.practice, reviewers: [kim] } };
    expect(reviewerNodes(known, reviewed)).toMatchObject([
      { '@type': 'Person', name: 'Kim Lee', jobTitle: 'Psychologist', url: `${ROOT}about/` },
    ]);
  });
});
