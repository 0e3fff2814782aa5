/**
 * What a node has to say beyond what schema.org allows it to say.
 *
 * A work is *cited* when it is a value of `citation`, is referred to by one, or is of a type in
 * `CITED_TYPES`. Whatever hangs below a cited work (its authors, its journal) is *part of* one.
 * Everything else is the site's *own*.
 */
export interface Requirement {
  /** The type this holds for, with the types below it. */
  of: string;
  /** Where it holds; everywhere unless named. */
  standing?: Standing;
  /** A type below `of` that is let off. */
  except?: string;
  /** Property names; an inner list asks for one of them. */
  needs: readonly (string | readonly string[])[];
  /** Ends the sentence "Add … to this node: …". */
  because: string;
}

export type Standing = 'own' | 'cited' | 'part of cited';

/** A term that is never written, or never written on nodes of one type. */
export interface Ban {
  on?: string;
  /** What to do instead, as a sentence. */
  instead: string;
}

/** Types of works that a blog of articles cites and does not publish itself. */
export const CITED_TYPES: readonly string[] = ['ScholarlyArticle', 'Book', 'Report'];

/** Characters; search results may cut a longer headline. */
export const LONGEST_HEADLINE = 110;

export const REQUIREMENTS: readonly Requirement[] = [
  {
    of: 'BlogPosting',
    needs: [
      '@id',
      'headline',
      'description',
      'image',
      'datePublished',
      'dateModified',
      'author',
      'publisher',
      'mainEntityOfPage',
      'inLanguage',
      'url',
    ],
    because: 'an article says what it is, who stands behind it, when, and on which page',
  },
  {
    of: 'WebPage',
    standing: 'own',
    needs: ['@id', 'url', 'name', 'isPartOf', 'inLanguage'],
    because: 'a page has a name, an address and a site',
  },
  {
    of: 'WebSite',
    standing: 'own',
    needs: ['name', 'url'],
    because: 'Google takes the site name from here',
  },
  { of: 'Person', needs: ['name'], because: 'a person is known by a name' },
  {
    of: 'Person',
    standing: 'own',
    needs: ['@id', 'url'],
    because: 'a byline leads to the page about its author',
  },
  { of: 'ProfilePage', needs: ['mainEntity'], because: 'the page is about somebody' },
  { of: 'FAQPage', needs: ['mainEntity'], because: 'the page consists of its questions' },
  {
    of: 'Question',
    needs: ['name', 'acceptedAnswer'],
    because: 'a question is asked and answered',
  },
  { of: 'Answer', needs: ['text'], because: 'an answer is the text that readers see' },
  { of: 'BreadcrumbList', needs: ['itemListElement'], because: 'a trail consists of its steps' },
  {
    of: 'MedicalBusiness',
    needs: ['name', 'address'],
    because: 'a local business is somewhere; a practice that is online only is an Organization',
  },
  {
    of: 'PostalAddress',
    needs: ['addressLocality', 'addressRegion', 'addressCountry'],
    because: 'the city, the state and the country are always known',
  },
  {
    of: 'CreativeWork',
    standing: 'cited',
    needs: ['name', 'author', ['url', 'identifier']],
    because: 'a reader must be able to find the source',
  },
  {
    of: 'CreativeWork',
    standing: 'cited',
    except: 'WebPage',
    needs: ['datePublished'],
    because: 'a source has a year; only a web page may go without a date',
  },
];

/** Types, properties and enumeration members to stay away from. */
export const BANS: ReadonlyMap<string, Ban> = new Map([
  ['SearchAction', { instead: 'Leave it out: the search box of Google ended in November 2024.' }],
  ['speakable', { instead: 'Leave it out: it is for news publishers only.' }],
  ['HowTo', { instead: 'Leave it out: Google shows no how-to results any more.' }],
  ['aggregateRating', { instead: 'Leave it out: nobody earns stars for ratings of themselves.' }],
  ['review', { instead: 'Leave it out: nobody earns stars for reviews of themselves.' }],
  [
    'Psychiatric',
    { instead: 'Leave it out: psychotherapy is not psychiatry. The type is MedicalBusiness.' },
  ],
  [
    'ProfessionalService',
    { instead: 'Write MedicalBusiness: schema.org calls this type deprecated.' },
  ],
  [
    'reviewedBy',
    { on: 'BlogPosting', instead: 'Move it to the WebPage node: only pages can be reviewed.' },
  ],
]);

/** Terms that are pending or newer than the vocabulary at hand, each with the reason to use it. */
export const ACCEPTED_TERMS: ReadonlyMap<string, string> = new Map([
  [
    'jobTitle',
    'The plain word for what an author does; pending only for its new range DefinedTerm.',
  ],
  ['hasCredential', 'The one property of a person that holds a license.'],
  ['EducationalOccupationalCredential', 'The one type that hasCredential takes.'],
  ['credentialCategory', 'Tells a license from a degree.'],
  ['recognizedBy', 'Names the board that stands behind a license.'],
  ['knowsAbout', 'Says what an author is qualified to write about.'],
]);
