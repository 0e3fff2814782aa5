import { expect, it } from 'vitest';
import { personNode } from '#seo/person-data';
import { loadSample, swap } from '../sample-content.ts';
import { KIM } from '../sample-files.ts';

const ROOT = 'https://blog.example.com/';
const MORE = `short: About Kim.
links: [{ name: A directory, url: directory.example.com/kim }]
---
`;

function nodeOf(file: string, portraits = new Map<string, { url: string }>()) {
  const site = loadSample(
    {
      'people/kim-lee.md': file,
      'practice.json': swap(['"licensee": ""', '"licensee": "kim-lee"']),
    },
    { SITE_URL: 'https://blog.example.com' },
  );
  return personNode({ ...site, portraits }, site.library.people[0]!);
}

it('a person is told with the credential, and the licensee with the practice', () => {
  const portraits = new Map([['kim-lee', { url: `${ROOT}kim.jpg` }]]);
  expect(nodeOf(KIM.replace(/---\n$/, MORE), portraits)).toEqual({
    '@type': 'Person',
    '@id': `${ROOT}people/kim-lee/#person`,
    name: 'Kim Lee',
    url: `${ROOT}people/kim-lee/`,
    honorificSuffix: 'LMFT',
    image: `${ROOT}kim.jpg`,
    jobTitle: 'Licensed Marriage and Family Therapist',
    hasCredential: {
      '@type': 'EducationalOccupationalCredential',
      credentialCategory: 'license',
      name: 'Licensed Marriage and Family Therapist',
      identifier: 'LMFT 1',
    },
    sameAs: ['https://directory.example.com/kim'],
    worksFor: { '@id': `${ROOT}#publisher` },
  });
});

it('nothing is told that the file does not say', () => {
  expect(
    Object.keys(nodeOf('---\nname: Kim Lee\nlicense: { title: A, number: 1 }\n---\n')),
  ).toEqual(['@type', '@id', 'name', 'url', 'jobTitle', 'hasCredential', 'worksFor']);
});
