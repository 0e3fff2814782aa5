import { describe, expect, it } from 'vitest';
import { publisher } from '#seo/publisher-data';
import { loadSample, swap } from '../sample-content.ts';
import { KIM } from '../sample-files.ts';

const ADDRESS = { SITE_URL: 'https://blog.example.com', BASE_PATH: 'blog' };
const ROOT = 'https://blog.example.com/blog/';
const MORE = {
  hours: ['Monday and Tuesday, 9 am to 6 pm', 'By appointment'],
  map: 'map.example.com/quiet',
  logo: 'https://example.com/logo.png',
  profiles: [{ name: 'A directory', url: 'https://directory.example.com/quiet' }],
};
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
      {
        'people/kim-lee.md': KIM,
        ...practice(
          ['"name": ""', '"name": "Quiet Practice"'],
          ['"street": ""', '"street": "1 Quiet Street"'],
          ['"city": ""', '"city": "Oakland"'],
          ['"zip": ""', '"zip": "94600"'],
          ['"online": ""', '"online": "California"'],
          ['"inPerson": []', '"inPerson": ["Oakland"]'],
          ['"phone": ""', '"phone": "(415) 555-0100"'],
          ['"licensee": ""', '"licensee": "kim-lee"'],
          ['"accent"', `${JSON.stringify(MORE).slice(1, -1)}, "accent"`],
          ['"mainSite": ""', '"mainSite": "https://example.com/"'],
        ),
      },
      ADDRESS,
    );
    expect(publisher(site)).toEqual({
      '@type': 'MedicalBusiness',
      '@id': `${ROOT}#publisher`,
      name: 'Quiet Practice',
      url: 'https://example.com/',
      address: {
        '@type': 'PostalAddress',
        streetAddress: '1 Quiet Street',
        addressLocality: 'Oakland',
        addressRegion: 'CA',
        postalCode: '94600',
        addressCountry: 'US',
      },
      telephone: '+14155550100',
      areaServed: ['Oakland', 'California'],
      sameAs: ['https://directory.example.com/quiet'],
      logo: 'https://example.com/logo.png',
      hasMap: 'https://map.example.com/quiet',
      openingHoursSpecification: [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['https://schema.org/Monday', 'https://schema.org/Tuesday'],
          opens: '09:00',
          closes: '18:00',
        },
      ],
    });
  });
});
