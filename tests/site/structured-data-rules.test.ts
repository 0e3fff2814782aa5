import { describe, expect, it } from 'vitest';
import { checkGraph, vocabulary } from './schema-org.ts';
import { type Fault, aboutPage, articlePage, breakAt } from './structured-data-samples.ts';
import { ACCEPTED_TERMS } from './structured-data-requirements.ts';

const site = 'https://blog.example.com';
const page = `${site}/articles/why-men-pull-away/`;
const source = 'BlogPosting.citation.0';
const question = 'FAQPage.mainEntity.0';
const crumbs = 'BreadcrumbList.itemListElement';
const step = { '@type': 'ListItem', position: 1, name: 'Home', item: `${site}/` };
const book = {
  '@type': 'Book',
  name: 'A book',
  datePublished: '1999',
  url: 'https://example.org/',
};
const nameless = { '@type': 'Organization', url: 'https://example.com/' };
const answer = { '@type': 'Answer', text: 'It depends.' };

const onArticlePages: Fault[] = [
  ...missing('BlogPosting', ['@id', 'headline', 'description', 'image', 'inLanguage', 'url']),
  ...missing('BlogPosting', ['datePublished', 'dateModified', 'author', 'publisher']),
  ...missing('BlogPosting', ['mainEntityOfPage']),
  ['a headline is too long', 'BlogPosting.headline', 'x'.repeat(111), /from 111 to at most 110/],
  ['an article appeared on a bare day', 'BlogPosting.datePublished', '2026-11-02', /and its zone/],
  ['an article changed on a bare day', 'BlogPosting.dateModified', '2026-11-22', /and its zone/],

  ...missing('BlogPosting.author', ['@id', 'name', 'url']),
  ['a name has a license', 'BlogPosting.author.name', 'Ada Example, LMFT', /Take "LMFT" out/],
  ['a name has a degree', 'BlogPosting.author.name', 'Ada Example, Ph.D.', /Take "Ph\.D" out/],
  ['a name is a byline', 'BlogPosting.author.name', 'By Ada Example', /Take "By" out/],
  ['a name has a title', 'BlogPosting.author.name', 'Dr. Ada Example', /Take "Dr\." out/],

  ...missing(source, ['name', 'author', 'datePublished']),
  ['a source has no address', `${source}.identifier`, undefined, /"url" or "identifier"/],
  ['an author of a source has no name', `${source}.author.0.name`, undefined, /Add "name"/],

  ['a source outside the citations has no author', 'WebPage.hasPart', book, /Add "author"/],

  ...missing('WebPage', ['url', 'name', 'isPartOf', 'inLanguage']),
  ...missing('WebSite', ['name', 'url']),
  ...missing('FAQPage', ['@id', 'mainEntity']),
  ...missing(question, ['name', 'acceptedAnswer']),
  ...missing(`${question}.acceptedAnswer`, ['text']),
  ['a question has two answers', `${question}.acceptedAnswer`, [answer, answer], /exactly one/],
  ['a page is among the questions', 'FAQPage.mainEntity.1', { '@id': page }, /no WebPage/],

  ...missing('BreadcrumbList', ['itemListElement']),
  ['a trail has one step', crumbs, [step], /at least two steps/],
  ['a step is mere text', `${crumbs}.2`, 'Why men pull away', /Make step 3 .* a ListItem/],
  ['a step is a page', `${crumbs}.2`, { '@id': page }, /Make step 3 .* a ListItem/],
  ['steps are out of order', `${crumbs}.1.position`, 3, /"position" of step 2 .* to 2/],
  ['a step has no name', `${crumbs}.2.name`, undefined, /Add "name" to step 3/],
  ['a step leads nowhere', `${crumbs}.1.item`, undefined, /Add "item" to step 2/],

  ['a page has a search box', 'WebSite.potentialAction', { '@type': 'SearchAction' }, /"SearchA/],
  ['a page is speakable', 'WebPage.speakable', `${page}#answer`, /"speakable" is not used/],
  ['a page is a how-to', 'BlogPosting.about', { '@type': 'HowTo' }, /"HowTo" is not used/],
  ['a practice has stars', 'Organization.aggregateRating', step, /"aggregateRating" is not used/],
  ['a practice has testimonials', 'Organization.review', step, /"review" is not used/],
  ['an article has a reviewer', 'BlogPosting.reviewedBy', { '@id': page }, /to the WebPage node/],
];

const onTheAboutPage: Fault[] = [
  ...missing('ProfilePage', ['mainEntity']),
  [
    'the profile is of a page',
    'ProfilePage.mainEntity',
    { '@id': `${site}/about/` },
    /a Person or/,
  ],
  ['the profile is of a nameless one', 'ProfilePage.mainEntity', nameless, /with a name/],
  ...missing('MedicalBusiness', ['name', 'address']),
  ...missing('MedicalBusiness.address', ['addressLocality', 'addressRegion', 'addressCountry']),
  [
    'a practice is psychiatric',
    'MedicalBusiness.@type',
    'Psychiatric',
    /"Psychiatric" is not used/,
  ],
  [
    'psychiatry is a value',
    'MedicalBusiness.knowsAbout',
    'https://schema.org/Psychiatric',
    /"Psychiatric" is not used/,
  ],
  ['a type is retired', 'MedicalBusiness.@type', 'ProfessionalService', /"Professional.* is not/],
];

function missing(node: string, properties: string[]): Fault[] {
  return properties.map((property) => [
    `${node} has no ${property}`,
    `${node}.${property}`,
    undefined,
    new RegExp(`Add "${property}" to this`),
  ]);
}

function adviceAbout(document: unknown): string[] {
  return checkGraph(document).map(({ message }) => message);
}

describe('what the project asks of structured data', () => {
  it('is met by a sound article page and a sound page about the author', () => {
    expect(adviceAbout(articlePage())).toEqual([]);
    expect(adviceAbout(aboutPage())).toEqual([]);
  });

  it.each(onArticlePages)('says so when %s', (_, place, value, advice) => {
    const document = breakAt(articlePage(), place, value);
    expect(adviceAbout(document)).toEqual([expect.stringMatching(advice)]);
  });

  it.each(onTheAboutPage)('says so when %s', (_, place, value, advice) => {
    const document = breakAt(aboutPage(), place, value);
    expect(adviceAbout(document)).toEqual([expect.stringMatching(advice)]);
  });

  it('lets a profile be that of the practice', () => {
    const practice = { '@id': `${site}/#practice` };
    expect(adviceAbout(breakAt(aboutPage(), 'ProfilePage.mainEntity', practice))).toEqual([]);
  });

  it('lets a practice that is online only be an Organization without an address', () => {
    const document = breakAt(aboutPage(), 'MedicalBusiness.address', undefined);
    const online = breakAt(document, 'MedicalBusiness.openingHoursSpecification', undefined);
    expect(adviceAbout(breakAt(online, 'MedicalBusiness.@type', 'Organization'))).toEqual([]);
  });

  it('treats a source the same when the article refers to it', () => {
    const document = articlePage();
    const [, work] = document['@graph'][3]?.citation ?? [];
    const id = `${site}/references/#nimh-men`;
    breakAt(document, '@graph.6', { ...work, '@id': id });
    expect(adviceAbout(breakAt(document, 'BlogPosting.citation.1', { '@id': id }))).toEqual([]);
  });

  it('accepts only terms that the vocabulary does not hold as settled', () => {
    const { classes, properties, pending } = vocabulary();
    const settled = [...ACCEPTED_TERMS.keys()].filter(
      (term) => (classes.has(term) || properties.has(term)) && !pending.has(term),
    );
    expect(settled).toEqual([]);
  });

  it.each(['Toby Example', 'Y. Ma', 'Abby Medley', 'M. D. Example'])(
    'takes "%s" for a name and nothing else',
    (name) => {
      expect(adviceAbout(breakAt(articlePage(), 'BlogPosting.author.name', name))).toEqual([]);
    },
  );
});
