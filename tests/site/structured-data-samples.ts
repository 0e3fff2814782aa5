const site = 'https://blog.example.com';
const page = `${site}/articles/why-men-pull-away/`;
const about = `${site}/about/`;

/** JSON-LD of an article page without a fault, made anew at each call so that a test may break it. */
export function articlePage() {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': `${site}/#website`,
        url: `${site}/`,
        name: 'Close Reading',
        inLanguage: 'en-US',
        publisher: { '@id': `${site}/#practice` },
      },
      {
        '@type': 'Organization',
        '@id': `${site}/#practice`,
        name: 'Example Practice',
        url: 'https://example.com/',
        logo: `${site}/logo.png`,
      },
      {
        '@type': 'WebPage',
        '@id': page,
        url: page,
        name: 'Why men pull away',
        isPartOf: { '@id': `${site}/#website` },
        inLanguage: 'en-US',
        breadcrumb: { '@id': `${page}#breadcrumbs` },
        lastReviewed: '2026-11-20',
      },
      {
        '@type': 'BlogPosting',
        '@id': `${page}#article`,
        headline: 'Why men pull away',
        description: 'What research knows about distance, and what it does not.',
        image: [`${page}card-16x9.png`, `${page}card-1x1.png`],
        datePublished: '2026-11-02T09:00:00-08:00',
        dateModified: '2026-11-22T12:00:00Z',
        author: {
          '@type': 'Person',
          '@id': `${about}#author`,
          name: 'Ada Example',
          url: about,
          honorificSuffix: 'LMFT',
        },
        publisher: { '@id': `${site}/#practice` },
        mainEntityOfPage: { '@id': page },
        inLanguage: 'en-US',
        url: page,
        wordCount: 1480,
        timeRequired: 'PT7M',
        isAccessibleForFree: true,
        citation: [
          {
            '@type': 'ScholarlyArticle',
            '@id': `${site}/references/#papp-2009`,
            name: 'Demand-withdraw patterns in marital conflict in the home',
            author: [{ '@type': 'Person', name: 'L. M. Papp' }],
            datePublished: '2009',
            identifier: 'https://doi.org/10.1111/j.1475-6811.2009.01223.x',
            isPartOf: { '@type': 'Periodical', name: 'Personal Relationships' },
          },
          {
            '@type': 'WebPage',
            name: 'Men and mental health',
            author: { '@type': 'Organization', name: 'National Institute of Mental Health' },
            url: 'https://www.nimh.nih.gov/health/topics/men-and-mental-health',
          },
        ],
      },
      {
        '@type': 'FAQPage',
        '@id': `${page}#faq`,
        url: `${page}#faq`,
        name: 'Questions readers ask',
        isPartOf: { '@id': `${site}/#website` },
        inLanguage: 'en-US',
        mainEntity: [
          {
            '@type': 'Question',
            '@id': `${page}#faq-biology`,
            name: 'Is there a biological reason?',
            acceptedAnswer: { '@type': 'Answer', text: 'None that studies agree on.' },
          },
        ],
      },
      {
        '@type': 'BreadcrumbList',
        '@id': `${page}#breadcrumbs`,
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: `${site}/` },
          { '@type': 'ListItem', position: 2, name: 'Articles', item: `${site}/articles/` },
          { '@type': 'ListItem', position: 3, name: 'Why men pull away' },
        ],
      },
    ],
  };
}

/** JSON-LD of a page about the author without a fault, made anew at each call. */
export function aboutPage() {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': `${site}/#website`,
        url: `${site}/`,
        name: 'Close Reading',
        inLanguage: 'en-US',
        publisher: { '@id': `${site}/#practice` },
      },
      {
        '@type': 'ProfilePage',
        '@id': about,
        url: about,
        name: 'About the author',
        isPartOf: { '@id': `${site}/#website` },
        inLanguage: 'en-US',
        mainEntity: { '@id': `${about}#author` },
      },
      {
        '@type': 'Person',
        '@id': `${about}#author`,
        name: 'Ada Example',
        url: about,
        jobTitle: 'Psychotherapist',
        knowsAbout: 'Couple therapy',
        worksFor: { '@id': `${site}/#practice` },
        hasCredential: {
          '@type': 'EducationalOccupationalCredential',
          credentialCategory: 'license',
          recognizedBy: { '@type': 'Organization', name: 'Example Board' },
        },
      },
      {
        '@type': 'MedicalBusiness',
        '@id': `${site}/#practice`,
        name: 'Example Practice',
        address: {
          '@type': 'PostalAddress',
          addressLocality: 'San Francisco',
          addressRegion: 'CA',
          addressCountry: 'US',
        },
        openingHoursSpecification: {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: 'https://schema.org/Monday',
          opens: '09:00',
          closes: '17:00',
        },
      },
    ],
  };
}

/** A sentence that ends "says so when …", a place, what to put there, and the advice to expect. */
export type Fault = [sentence: string, place: string, value: unknown, advice: RegExp];

/**
 * Changes one place of a sample.
 *
 * @param place `BlogPosting.author.name` for a node by its type, or `@graph.6` for any other place
 * @param value what to put there; `undefined` takes the property away
 */
export function breakAt<T extends Sample>(sample: T, place: string, value: unknown): T {
  const [first = '', ...keys] = place.split('.');
  const node = sample['@graph'].find(({ '@type': type }) => type === first);
  const path = node ? keys : [first, ...keys];
  const last = path.pop() ?? '';
  const target = path.reduce((parent, key) => parent[key] as Json, (node ?? sample) as Json);
  if (value === undefined) delete target[last];
  else target[last] = value;
  return sample;
}

type Json = Record<string, unknown>;

interface Sample {
  '@graph': { '@type': string }[];
}
