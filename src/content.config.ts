import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { readEnvironment } from '#environment';
import { contentLoader, type Entry } from '#integrations/content-loader';
import type { ArticleSource, Content } from '#library/content';
import type { LibraryText } from '#library/library';
import { isPublished, pathBeside } from '#library/content';
import { coverPicture } from '#library/cover';
import type { Problem } from '#evidence/problems';
import { articleComponents, MARKS_INSTEAD } from '#markdown/components';
import { brokenText, isShowable } from '#markdown/text';
import { unexplainedTerms } from '#review/terms';
import {
  articleSchema,
  claimSchema,
  pageSchema,
  personSchema,
  practiceSchema,
  redirectsSchema,
  referenceSchema,
  synonymsSchema,
  termSchema,
  topicSchema,
} from '#schemas';

const { contentDir, today } = readEnvironment();

const loader = (name: string, entriesOf: Parameters<typeof contentLoader>[2]) =>
  contentLoader(name, contentDir, entriesOf);

/** What pages need of a text's facts; its sentences are for the rules. */
function libraryTextOf({ facts, parts }: Omit<LibraryText, 'place'>): Omit<LibraryText, 'place'> {
  const { sections, citations, claims, components, words } = facts;
  return { facts: { sections, citations, claims, components, words }, parts };
}

/** Read again each time, because a developer may add one while the preview runs. */
const componentNames = () => new Set(articleComponents().keys());
/** Those of texts that show no others: key points, claims, the help box. */
const marks = new Set(Object.keys(MARKS_INSTEAD));

const entryOf = <Data extends { id: string }>(data: Data) => ({ id: data.id, data });

/** How many words of the trade a page explains; more would make a lesson of it. */
const MAX_TERMS = 6;

/** The entry of an article. One with a text that cannot be shown has none: its page lists why. */
function articleEntry(
  { slug, file, data, body, texts, questions }: ArticleSource,
  { terms: list, pictures }: Content,
): Entry {
  const components = componentNames();
  const isShown = ({ place, ...text }: ArticleSource['texts'][number]) =>
    isShowable(text, place === 'keyPoints' ? marks : components) &&
    // Astro would stop at it.
    text.facts.images.every(({ src }) => pictures.has(pathBeside(file, src)));
  if (!texts.every(isShown)) {
    const empty = { ...data, answer: '', keyPoints: [], doors: [], faq: [] };
    return { id: slug, data: { ...empty, texts: [nothing], questions: [], terms: [] } };
  }
  const main = texts.filter(({ place }) => place === 'body');
  const terms = unexplainedTerms(list, main)
    .slice(0, MAX_TERMS)
    .map(({ term, plain }) => ({ term, plain }));
  const facts = texts.map((text) => ({ place: text.place, ...libraryTextOf(text) }));
  return { id: slug, data: { ...data, texts: facts, questions, terms }, file, body };
}

const nothing = { place: 'body', ...libraryTextOf(brokenText()) };

/** In the preview, a page for an article whose fields cannot be read: it lists why. */
function unreadEntry(slug: string): Entry {
  const title = slug.replaceAll('-', ' ');
  const days = { published: today, modified: today, referencesChecked: today };
  const lists = { keyPoints: [], doors: [], topics: [], faq: [], related: [], unsourced: [] };
  const words = { title, description: '', audience: '', answer: '' };
  const fields = { ...words, ...days, ...lists, oldAnchors: {} };
  const texts = [nothing];
  return { id: slug, data: { ...fields, status: 'draft', texts, questions: [], terms: [] } };
}

/** Articles that the preview shows, and a build only once they are published. */
const shownArticles = ({ articles }: Content, isPreview: boolean) =>
  articles.filter(({ data }) => isPreview || isPublished(data, today));

const articles = defineCollection({
  loader: loader('articles', ({ content, problems }, isPreview) => {
    const known = new Set(content.articles.map(({ file }) => file));
    const unread = new Set(problems.map(({ file }) => file)).difference(known);
    const slugs = [...unread].flatMap((file) => /^articles\/(.+)\.mdx$/.exec(file)?.[1] ?? []);
    return [
      ...shownArticles(content, isPreview).map((article) => articleEntry(article, content)),
      ...(isPreview ? slugs.map(unreadEntry) : []),
    ];
  }),
  schema: articleSchema.extend({
    texts: z.array(z.custom<LibraryText>()),
    questions: z.array(z.string()),
    terms: z.array(termSchema),
  }),
});

const pages = defineCollection({
  loader: loader('pages', ({ content }) => {
    const components = componentNames();
    return content.pages.map(({ slug, file, data, body, ...text }) => ({
      id: slug,
      data: { ...data, ...libraryTextOf(text) },
      ...(isShowable(text, components) && { file, body }),
    }));
  }),
  schema: pageSchema.extend(libraryTextFields()),
});

const people = defineCollection({
  loader: loader('people', ({ content }) =>
    content.people.map(({ id, file, data: { portrait, ...data }, body, ...text }) => ({
      id,
      data: {
        ...data,
        ...(content.pictures.has(`people/${portrait}`) && { portrait }),
        body: isShowable(text, componentNames()) ? body : '',
        ...libraryTextOf(text),
      },
      file,
    })),
  ),
  schema: ({ image }) =>
    personSchema.extend({
      portrait: image().optional(),
      body: z.string(),
      ...libraryTextFields(),
    }),
});

const claims = defineCollection({
  loader: loader('claims', ({ content }) =>
    content.claims.map(({ id, claim, article, verdict, references, checked, ...text }) => ({
      id,
      data: {
        ...{ id, claim, article, verdict, references, checked },
        evidence: isShowable(text, marks) ? text.evidence : '',
        ...libraryTextOf(text),
      },
    })),
  ),
  schema: claimSchema.extend({ evidence: z.string(), ...libraryTextFields() }),
});

const references = defineCollection({
  loader: loader('references', ({ content }) => content.references.map(entryOf)),
  schema: referenceSchema,
});

const topics = defineCollection({
  loader: loader('topics', ({ content }) => content.topics.map(entryOf)),
  schema: topicSchema,
});

const practice = defineCollection({
  loader: loader('practice', ({ content }) => [{ id: 'practice', data: content.practice }]),
  schema: practiceSchema,
});

/** What accompanies the texts: the help box, drawings, redirects and the search's synonyms. */
const furnishings = defineCollection({
  loader: loader('furnishings', ({ content: { safety, diagrams, redirects, synonyms } }) => {
    const source = isShowable(safety, marks) ? safety.source : '';
    const data = { safety: { source, ...libraryTextOf(safety) }, redirects, synonyms };
    return [{ id: 'furnishings', data: { ...data, diagrams: [...diagrams] } }];
  }),
  schema: z.object({
    safety: z.object({ source: z.string(), ...libraryTextFields() }),
    diagrams: z.array(z.tuple([z.string(), z.string()])),
    redirects: redirectsSchema,
    synonyms: synonymsSchema,
  }),
});

/** The pictures that the fields of what is shown name, by their paths: covers. */
const pictures = defineCollection({
  loader: loader('pictures', ({ content }, isPreview) =>
    shownArticles(content, isPreview).flatMap(({ file, data }) => {
      const id = coverPicture(data);
      const isThere = id !== undefined && content.pictures.has(id);
      return isThere ? [{ id, data: { image: `./${data.cover}` }, file }] : [];
    }),
  ),
  schema: ({ image }) => z.object({ image: image() }),
});

/** In the preview, everything the check of the content finds, for the bar at the end of a page. */
const problems = defineCollection({
  // One entry, because Astro warns on each page of a collection that has none.
  loader: loader('problems', ({ problems }, isPreview) => [
    { id: 'problems', data: { list: isPreview ? problems : [] } },
  ]),
  schema: z.object({ list: z.array(z.custom<Problem>()) }),
});

function libraryTextFields() {
  return { facts: z.custom<LibraryText['facts']>(), parts: z.custom<LibraryText['parts']>() };
}

export const collections = {
  articles,
  pages,
  people,
  claims,
  references,
  topics,
  practice,
  furnishings,
  pictures,
  problems,
};
