import type { MedicalBusiness, Organization, Person, Thing } from 'schema-dts';
import type { Urls } from '#addresses/urls';
import type { Article } from '#library/library';
import { publisherName } from '#seo/metadata';
import { PATHS } from '#addresses/paths';
import type { Practice, Reviewer } from '#schemas';

/** Who publishes, and where. */
export interface Publication {
  practice: Practice;
  urls: Urls;
}

/** The publisher has this id in every graph. */
export function publisherId({ urls }: Pick<Publication, 'urls'>): string {
  return `${urls.absolute('/')}#publisher`;
}

/** An organization until the settings name the practice and its city. */
export function publisher({ practice, urls }: Publication): Organization | MedicalBusiness {
  const common = {
    '@id': publisherId({ urls }),
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

/** The reviewer of an article, from the settings; `undefined` while the article has no review day. */
export function reviewerOf(
  { reviewers }: Pick<Practice, 'reviewers'>,
  { reviewedBy, reviewed }: Pick<Article, 'reviewedBy' | 'reviewed'>,
): Reviewer | undefined {
  return reviewed ? reviewers.find(({ id }) => id === reviewedBy) : undefined;
}

/** The page's reviewer as a person. */
export function reviewerNodes({ practice, urls }: Publication, article: Article): Thing[] {
  const reviewer = reviewerOf(practice, article);
  if (!reviewer) return [];
  const person: Person = {
    '@type': 'Person',
    '@id': `${urls.absolute(PATHS.about)}#${reviewer.id}`,
    name: reviewer.name,
    url: reviewer.url || urls.absolute(PATHS.about),
    jobTitle: reviewer.title,
  };
  return [person];
}

/** The licensee as the person of the about page; empty while the settings name none. */
export function licenseeNodes({ practice, urls }: Publication): Thing[] {
  const { name, title, number, board } = practice.licensee;
  if (!name) return [];
  return [
    {
      '@type': 'Person',
      '@id': licenseeId({ urls }),
      name,
      url: urls.absolute(PATHS.about),
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
      worksFor: { '@id': publisherId({ urls }) },
    } satisfies Person,
  ];
}

/** The licensee has this id in every graph. */
export function licenseeId({ urls }: Pick<Publication, 'urls'>): string {
  return `${urls.absolute(PATHS.about)}#licensee`;
}
