import type { Person } from 'schema-dts';
import { personPath } from '#addresses/paths';
import type { Urls } from '#addresses/urls';
import type { Person as LibraryPerson } from '#library/library';
import { type Publication, publisherId } from '#seo/publisher-data';

/** A person has this id in every graph. */
export function personId({ urls }: { urls: Urls }, id: string): string {
  return `${urls.absolute(personPath(id))}#person`;
}

/** A person, the same on every page that names them. */
export function personNode(
  { practice, urls, portraits }: Publication & { portraits: Map<string, { url: string }> },
  { id, name, credentials, license, links }: LibraryPerson,
): Person {
  const portrait = portraits.get(id);
  return {
    '@type': 'Person',
    '@id': personId({ urls }, id),
    name,
    url: urls.absolute(personPath(id)),
    ...(credentials && { honorificSuffix: credentials }),
    ...(portrait && { image: portrait.url }),
    ...(license && {
      jobTitle: license.title,
      hasCredential: {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: 'license',
        name: license.title,
        identifier: license.number,
        ...(license.board && { url: license.board }),
      },
    }),
    ...(links.length > 0 && { sameAs: links.map(({ url }) => url) }),
    ...(practice.licensee === id && { worksFor: { '@id': publisherId({ urls }) } }),
  };
}
