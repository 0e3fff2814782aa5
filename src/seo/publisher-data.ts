import type { MedicalBusiness, Organization } from 'schema-dts';
import type { Urls } from '#addresses/urls';
import { readHours } from '#practice/hours';
import { publisherName } from '#seo/metadata';
import type { Practice } from '#schemas';

/** Who publishes, and where. */
export interface Publication {
  practice: Practice;
  urls: Urls;
}

/** The publisher has this id in every graph. */
export function publisherId({ urls }: Pick<Publication, 'urls'>): string {
  return `${urls.absolute('/')}#publisher`;
}

/**
 * An organization until the settings name the practice and an office where people meet, which makes
 * it a local business of schema.org's type for health; it has none for psychotherapy. Who works for
 * it says so where that person is described.
 */
export function publisher({ practice, urls }: Publication): Organization | MedicalBusiness {
  const { name, address, inPerson, online, contact, profiles } = practice;
  const areas = [...inPerson, ...(online ? [online] : [])];
  const common = {
    '@id': publisherId({ urls }),
    name: publisherName(practice),
    url: practice.mainSite || urls.absolute('/'),
    ...(practice.logo && { logo: practice.logo }),
    ...(contact.phone && { telephone: contact.phone }),
    ...(contact.email && { email: contact.email }),
    ...(areas.length > 0 && { areaServed: areas }),
    ...(profiles.length > 0 && { sameAs: profiles.map(({ url }) => url) }),
  };
  if (!name || !address.city || inPerson.length === 0) {
    return { '@type': 'Organization', ...common };
  }
  const hours = practice.hours.flatMap((line) => readHours(line) ?? []);
  return {
    '@type': 'MedicalBusiness',
    ...common,
    address: {
      '@type': 'PostalAddress',
      ...(address.street && { streetAddress: address.street }),
      addressLocality: address.city,
      addressRegion: 'CA',
      ...(address.zip && { postalCode: address.zip }),
      addressCountry: 'US',
    },
    ...(practice.map && { hasMap: practice.map }),
    ...(hours.length > 0 && {
      openingHoursSpecification: hours.map(({ days, opens, closes }) => ({
        '@type': 'OpeningHoursSpecification' as const,
        dayOfWeek: days.map((day) => `https://schema.org/${day}` as 'https://schema.org/Monday'),
        opens,
        closes,
      })),
    }),
  };
}
