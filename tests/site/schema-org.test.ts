import { describe, expect, it } from 'vitest';
import { checkGraph, vocabulary } from './schema-org.ts';
import { type Fault, articlePage, breakAt } from './structured-data-samples.ts';

const site = 'https://blog.example.com';
const page = `${site}/articles/why-men-pull-away/`;
const source = 'BlogPosting.citation.0';
const question = 'FAQPage.mainEntity.0';

const inTheFrame: Fault[] = [
  ['the context is another one', '@context', 'http://schema.org', /Set "@context"/],
  ['there is no graph', '@graph', undefined, /List the nodes of the page in "@graph"/],
  ['the graph has a neighbor', 'name', 'Stray', /Move "name" into a node/],
  ['the graph holds a mere reference', '@graph.6', { '@id': page }, /Describe a node here/],
];

const inTheTerms: Fault[] = [
  ['a type is misspelt', 'Organization.@type', 'Organisation', /mean "Organization"/],
  ['a type was made up', 'BlogPosting.about', { '@type': 'Heartache' }, /is no type .* ACCEPTED/],
  ['a type is for plain values', 'BlogPosting.about', { '@type': 'Text' }, /the value itself/],
  ['a node has no type', 'BlogPosting.about', { name: 'Closeness' }, /Name the type/],
  ['a property is misspelt', 'BlogPosting.wordcount', 9, /mean "wordCount"/],
  ['a property was made up', 'BlogPosting.bedsideManner', 'Kind', /no property of schema\.org/],
  ['a property is on the wrong type', 'WebSite.jobTitle', 'Editor', /not belong on WebSite/],
  ['a property is only pending', 'BlogPosting.creditText', 'Ada', /"creditText" is pending/],
  ['a type is only pending', 'BlogPosting.about', { '@type': 'Claim' }, /"Claim" is pending/],
  ['a node has a foreign keyword', 'WebPage.@language', 'en', /Leave "@language" out/],
];

const inTheValues: Fault[] = [
  ['text holds a number', 'BlogPosting.headline', 12, /does not take 12\. Write text/],
  ['a whole number is a word', 'BlogPosting.wordCount', 'many', /Write a whole number/],
  ['a whole number has a fraction', 'BlogPosting.wordCount', 9.5, /Write a whole number/],
  ['a number is in quotes', 'BlogPosting.copyrightYear', '2026', /Write a number without quotes/],
  ['a yes or no is a word', 'BlogPosting.isAccessibleForFree', 'yes', /Write true or false/],
  ['a duration is in words', 'BlogPosting.timeRequired', '7 minutes', /Write a duration/],
  ['a date is in words', 'WebPage.lastReviewed', 'Novmber 3', /Write a date \(2026/],
  ['a day is in no calendar', 'WebPage.lastReviewed', '2026-02-30', /Write a date \(2026/],
  ['a time has no zone', 'BlogPosting.dateModified', '2026-11-22T09:00:00', /with its zone/],
  ['a time is past midnight', 'BlogPosting.dateModified', '2026-11-22T25:00:00Z', /with its zone/],
  ['a time is in no calendar', 'BlogPosting.datePublished', '2026-02-30T09:00Z', /with its zone/],
  ['a name stands for a node', 'BlogPosting.author', 'Ada', /"Ada"\. Write a node/],
  ['a node is of a wrong type', 'BlogPosting.author', { '@id': page }, /node of type WebPage/],
  ['a weekday is made up', 'Organization.location', openOn('Someday'), /node .* DayOfWeek/],
  ['a weekday is of another list', 'Organization.location', openOn('InStock'), /node .* DayOfWeek/],
  ['a value is null', 'BlogPosting.articleSection', null, /nothing to say/],
  ['a value is blank', 'BlogPosting.articleSection', ' ', /nothing to say/],
  ['a list is empty', 'BlogPosting.image', [], /nothing to say/],
  ['one value of a list is empty', 'BlogPosting.image.1', '', /nothing to say/],
  ['a list holds a list', 'BlogPosting.image.1', [page], /"image" does not take \[/],
];

const inTheAddresses: Fault[] = [
  ['an address is relative', 'WebPage.url', '/articles/', /absolute URL .* not "\/articles\/"/],
  ['an address is malformed', 'WebPage.url', 'https://[/', /absolute URL .* not "https/],
  ['an image is relative', 'BlogPosting.image.0', 'card.png', /absolute URL .* not "card\.png"/],
  ['an identifier is relative', `${source}.identifier`, '/papp', /absolute URL .* not "\/papp"/],
  ['an @id is relative', `${question}.@id`, '#faq-biology', /absolute URL .* not "#faq/],
  ['a reference is relative', 'WebPage.breadcrumb', { '@id': '#crumbs' }, /absolute URL/],
  ['a reference dangles', 'WebPage.breadcrumb', { '@id': `${page}#no` }, /described nowhere/],
  [
    'an @id has two bodies',
    'WebSite.publisher',
    { '@type': 'Organization', '@id': `${site}/#practice`, name: 'Another' },
    /"https:\/\/blog\.example\.com\/#practice" has another body/,
  ],
];

const sound: [sentence: string, place: string, value: unknown][] = [
  ['a reviewer of a page', 'WebPage.reviewedBy', { '@id': `${site}/#practice` }],
  ['a source of a certain month', `${source}.datePublished`, '2009-03'],
  ['an address as an image node', 'BlogPosting.image.0', { '@type': 'ImageObject', url: page }],
  ['a breadcrumb that points at a node', 'BreadcrumbList.itemListElement.2.item', { '@id': page }],
  ['a part of a page by its selector', 'WebPage.mainContentOfPage', part({ cssSelector: 'main' })],
  ['a part of a page by its path', 'WebPage.mainContentOfPage', part({ xpath: '//main' })],
  ['a weekday by its name', 'Organization.location', openOn('Monday')],
  ['a weekday by its address', 'Organization.location', openOn('https://schema.org/Monday')],
  [
    'a weekday by reference',
    'Organization.location',
    openOn({ '@id': 'https://schema.org/Monday' }),
  ],
];

function part(properties: object) {
  return { '@type': 'WebPageElement', ...properties };
}

function openOn(dayOfWeek: unknown) {
  const hours = { '@type': 'OpeningHoursSpecification', dayOfWeek, opens: '09:00' };
  return { '@type': 'Place', openingHoursSpecification: hours };
}

describe('the checker of structured data', () => {
  it('has nothing to say about a page without a fault', () => {
    expect(checkGraph(articlePage())).toEqual([]);
  });

  it.each([...inTheFrame, ...inTheTerms, ...inTheValues, ...inTheAddresses])(
    'says so when %s',
    (_, place, value, advice) => {
      const findings = checkGraph(breakAt(articlePage(), place, value));
      expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(advice)]);
    },
  );

  it.each(sound)('has nothing to say about %s', (_, place, value) => {
    expect(checkGraph(breakAt(articlePage(), place, value))).toEqual([]);
  });

  it('says where the fault is', () => {
    const [finding] = checkGraph(breakAt(articlePage(), `${source}.author.0.name`, 9));
    expect(finding?.path).toBe('@graph[3].citation[0].author[0].name');
  });

  it('lists every fault at once', () => {
    const once = breakAt(articlePage(), 'WebPage.url', '/');
    expect(checkGraph(breakAt(once, 'BlogPosting.wordCount', 'many'))).toHaveLength(2);
  });

  it('refuses references to nodes that only other pages describe', () => {
    const id = `${site}/about/#practice`;
    const document = breakAt(articlePage(), 'BlogPosting.publisher', { '@id': id });
    expect(checkGraph(document)).toHaveLength(1);
  });

  it('lets the same body stand twice', () => {
    const document = articlePage();
    const practice = document['@graph'][1];
    expect(checkGraph(breakAt(document, 'BlogPosting.publisher', { ...practice }))).toEqual([]);
  });

  it.each([['text'], [4], [null], [[]]])('says so when the document is %j', (document) => {
    expect(checkGraph(document)).toHaveLength(1);
  });
});

describe('the vocabulary', () => {
  it('holds all of schema.org', () => {
    expect(vocabulary().classes.size).toBeGreaterThan(900);
    expect(vocabulary().properties.size).toBeGreaterThan(1500);
  });

  it('knows the classes above a class', () => {
    expect([...(vocabulary().classes.get('BlogPosting') ?? [])]).toEqual(
      expect.arrayContaining(['SocialMediaPosting', 'Article', 'CreativeWork', 'Thing']),
    );
  });

  it('tells plain values from things', () => {
    expect(vocabulary().dataTypes).toContain('Integer');
    expect(vocabulary().dataTypes).not.toContain('Person');
  });

  it('knows the days of the week', () => {
    expect(vocabulary().members.get('Monday')).toEqual(['DayOfWeek']);
  });
});
