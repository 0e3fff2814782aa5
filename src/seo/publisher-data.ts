import type { MedicalBusiness, Organization, Person, Thing } from 'schema-dts';
import type { Site } from '#site';
import type { Article } from '#evidence/library';
import { publisherName } from '#seo/metadata';
import { PATHS } from '#seo/paths';
import { reviewerOf } from '#seo/reviewer';

/** The publisher has this id in every graph. */
export function publisherId(site: Site): string {
  return `${site.urls.absolute('/')}#publisher`;
}

/** An organization until the settings name the practice and its city. */
export function publisher(site: Site): Organization | MedicalBusiness {
  const { practice, urls } = site;
  const common = {
    '@id': publisherId(site),
    name: publisherName(practice),
    url: practice.mainSite || urls.absolute('/'),
  };
  if (!practice.name || !practice.city || practice.inPerson.length === 0) {
    return { '@type': 'Organization', ...common };
  }
  return {
    '@type': 'MedicalBusiness',
    ...common,
    address: {
      '@type': 'PostalAddress',
      addressLocality: practice.city,
      addressRegion: 'CA',
      addressCountry: 'US',
    },
    ...(practice.contact.phone && { telephone: practice.contact.phone }),
    ...(practice.contact.email && { email: practice.contact.email }),
  };
}

/** The page's reviewer as a person. */
export function reviewerNodes(site: Site, article: Article): Thing[] {
  const reviewer = reviewerOf(site, article);
  if (!reviewer) return [];
  const person: Person = {
    '@type': 'Person',
    '@id': `${site.urls.absolute(PATHS.about)}#${reviewer.id}`,
    name: reviewer.name,
    url: reviewer.url || site.urls.absolute(PATHS.about),
    jobTitle: reviewer.title,
  };
  return [person];
}

/** The licensee as the person whom the about page is of; nobody while the settings name none. */
export function licenseeNodes(site: Site): Thing[] {
  const { name, title, number, board } = site.practice.licensee;
  if (!name) return [];
  return [
    {
      '@type': 'Person',
      '@id': licenseeId(site),
      name,
      url: site.urls.absolute(PATHS.about),
      ...(title && { jobTitle: title }),
      ...(title &&
        number && {
          hasCredential: {
            '@type': 'EducationalOccupationalCredential',
            name: title,
            identifier: number,
            ...(board && { url: board }),
          },
        }),
      worksFor: { '@id': publisherId(site) },
    } satisfies Person,
  ];
}

/** The licensee has this id in every graph. */
export function licenseeId(site: Site): string {
  return `${site.urls.absolute(PATHS.about)}#licensee`;
}
