import type { TextFacts } from '#evidence/facts';
import type { Content } from '#library/content';

/** Words that a licensee may not use where services are offered, and why. */
const WORDS: readonly [pattern: RegExp, reason: string][] = [
  [/\bguarantee(?:s|d|ing)?\b/gi, 'promises an outcome'],
  [/\b(?:cur(?:e|es|ed|ing|able)|heals? you|miracles?)\b/gi, 'promises a cure'],
  [
    /\b(?:success rates?|proven (?:results?|success|to work)|100 ?(?:%|percent) effective|(?:always|never fails to) works?|risk[- ]free)\b/gi,
    'raises hopes that may not be met',
  ],
  [
    /\b(?:best|top|leading|foremost|finest|premier|most (?:trusted|experienced|effective)|top[- ]rated|award[- ]winning|world[- ]class) (?:(?!(?:when|if|for|of|in|on|as|that|to|with|and|at|by|from|is|are) )\p{L}+ ){0,2}?(?:(?:psycho)?therap(?:y|ies|ists?)|psychologists?|counsel(?:ors?|ing)|clinicians?|clinics?|practices?|treatments?|care)\b/giu,
    'ranks the practice above others',
  ],
  [/#\s?1(?!\d)|\b(?:no\.|number) (?:1|one)\b/gi, 'ranks the practice above others'],
  [
    /\btestimonials?\b|\b(?:client|patient|google|yelp) reviews?\b|\b(?:5|five)[- ]star\b|★/gi,
    'asks for or shows praise by clients',
  ],
  [/\b(?:clients?|patients?),? (?:named |called )?\p{Lu}\.(?!\p{L}|\d)/gu, 'points to a client'],
  [/\bas low as\b|\blowest (?:prices?|fees?|rates?)\b/gi, 'names a price that is not exact'],
];

/** "No one can guarantee …" says the opposite, but only a person can tell. */
const DENIAL = /\b(?:no|not|never|none|nor|nobody|cannot|without|neither)\b|n[’']t\b/i;
const WORDS_BEFORE = 6;

/** A use of a word that a licensee may not use in advertising. */
export interface AdvertisingWord {
  file: string;
  /** In words: a field, an id. */
  place: string;
  line?: number;
  words: string;
  sentence: string;
  reason: string;
  /** Whether the words before it seem to deny it. */
  denied: boolean;
}

/**
 * Words that California's rules for licensees forbid in advertising, which is any public statement
 * that offers services: no promise of an outcome, no "best", no praise by clients, no client who
 * could be known again, no inexact price. Everything a visitor can read is searched.
 *
 * @see https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=651
 */
export function advertisingWords(sources: Content): AdvertisingWord[] {
  return readableTexts(sources).flatMap(({ text, ...where }) =>
    WORDS.flatMap(([pattern, reason]) =>
      [...text.matchAll(pattern)].map((match) => ({
        ...where,
        words: match[0],
        sentence: text,
        reason,
        denied: DENIAL.test(wordsBefore(text, match.index)),
      })),
    ),
  );
}

type ReadableText = { file: string; place: string; line?: number; text: string };

/** Every sentence, heading and field that ends up on a page. */
function readableTexts(sources: Content): ReadableText[] {
  const { articles, pages, claims, topics, practice, safety } = sources;
  return [
    ...articles.flatMap(({ file, data, texts }) => [
      ...fields(file, {
        title: data.title,
        description: data.description,
        audience: data.audience,
      }),
      ...data.doors.map(({ reader }) => ({ file, place: 'doors', text: reader })),
      ...texts.flatMap(({ place, facts }) => sentences(file, place, facts)),
      ...data.faq.map(({ id, question }) => ({ file, place: `faq › ${id}`, text: question })),
      ...data.related.map(({ why }) => ({ file, place: 'related', text: why })),
    ]),
    ...pages.flatMap(({ file, data, facts }) => [
      ...fields(file, { title: data.title, description: data.description }),
      ...sentences(file, 'body', facts),
    ]),
    ...claims.flatMap(({ file, claim, facts }) => [
      { file, place: 'claim', text: claim },
      ...sentences(file, '', facts),
    ]),
    ...topics.map(({ id, name, description }) => ({
      file: 'topics.json',
      place: id,
      text: `${name}. ${description}`,
    })),
    ...fields('practice.json', {
      name: practice.name,
      blogTitle: practice.blogTitle,
      tagline: practice.tagline,
      description: practice.description,
    }),
    ...sentences('safety.md', 'body', safety.facts),
  ];
}

/** A practice.json that cannot be read has no fields at all. */
function fields(file: string, entries: Record<string, string | undefined>): ReadableText[] {
  return Object.entries(entries).map(([place, text]) => ({ file, place, text: text ?? '' }));
}

function sentences(file: string, place: string, facts: TextFacts): ReadableText[] {
  return [...facts.sections, ...facts.statements].map(({ text, line }) => ({
    file,
    place,
    line,
    text: text.replace(/\s+/g, ' '),
  }));
}

function wordsBefore(text: string, index: number): string {
  return text.slice(0, index).trim().split(/\s+/).slice(-WORDS_BEFORE).join(' ');
}
