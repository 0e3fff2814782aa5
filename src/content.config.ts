import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { readEnvironment } from '#environment';
import { contentLoader, type EntriesOf, type Entry } from '#integrations/content-loader';
import { type ArticleSource, type Content, isPublished, pathBeside } from '#library/content';
import { coverPicture } from '#library/cover';
import type { LibraryContent, LibraryText } from '#library/library';
import { articleComponents, MARKS_INSTEAD } from '#markdown/components';
import { brokenText, isShowable, type Text } from '#markdown/text';
import { unexplainedTerms } from '#review/terms';
import { articleSchema } from '#schemas';

const { contentDir, today } = readEnvironment();

const loader = <Data extends object>(name: string, entriesOf: EntriesOf<Data>) =>
  contentLoader(name, contentDir, entriesOf);

/** What the check has read; it has held each field against its schema, so types are enough here. */
function collection<Data extends object>(name: string, entriesOf: EntriesOf<Data>) {
  return defineCollection({ loader: loader(name, entriesOf), schema: z.custom<Data>() });
}

/** What pages need of a text's facts; its sentences are for the rules. */
function libraryTextOf({ facts, parts }: Omit<LibraryText, 'place'>): Omit<LibraryText, 'place'> {
  const { sections, citations, claims, components, words } = facts;
  return { facts: { sections, citations, claims, components, words }, parts };
}

/** Read again each time, because a developer may add one while the preview runs. */
const componentNames = () => new Set(articleComponents().keys());
/** Those of texts that show no others: key points, claims, the help box. */
const marks = new Set(Object.keys(MARKS_INSTEAD));

/** How many words of the trade a page explains; more would make a lesson of it. */
const MAX_TERMS = 6;

type LibraryArticle = LibraryContent['articles'][number];

/** The entry of an article. One with a text that cannot be shown has none: its page lists why. */
function articleEntry(
  { slug, file, data, texts, questions }: ArticleSource,
  { terms: list, pictures }: Content,
): Entry<LibraryArticle> {
  const components = componentNames();
  const isShown = ({ place, ...text }: ArticleSource['texts'][number]) =>
    isShowable(text, place === 'keyPoints' ? marks : components) &&
    hasItsPictures(file, text, pictures);
  if (!texts.every(isShown)) return emptyEntry(slug, data);
  const main = texts.filter(({ place }) => place === 'body');
  const terms = unexplainedTerms(list, main)
    .slice(0, MAX_TERMS)
    .map(({ term, plain }) => ({ term, plain }));
  const facts = texts.map((text) => ({ place: text.place, ...libraryTextOf(text) }));
  return { id: slug, data: { slug, data, texts: facts, questions, terms }, file, isText: true };
}

/** Astro would stop at a picture that is not there or cannot be opened. */
function hasItsPictures(
  file: string,
  { facts }: Pick<Text, 'facts'>,
  pictures: Content['pictures'],
): boolean {
  return facts.images.every(({ src }) => pictures.has(pathBeside(file, src)));
}

/** In the preview, a page for an article that cannot be shown: it lists why. */
function emptyEntry(slug: string, fields: ArticleSource['data']): Entry<LibraryArticle> {
  const data = { ...fields, answer: '', keyPoints: [], doors: [], faq: [] };
  const texts = [{ place: 'body', ...libraryTextOf(brokenText()) }];
  return { id: slug, data: { slug, data, texts, questions: [], terms: [] } };
}

/** Stands in for the fields of an article that cannot be read. */
function unreadFields(slug: string): ArticleSource['data'] {
  const fields = articleSchema.parse({ title: 'An article nobody can read' });
  const days = { published: today, modified: today, referencesChecked: today };
  return { ...fields, ...days, title: slug.replaceAll('-', ' ') };
}

/** Articles that the preview shows, and a build only once they are published. */
const shownArticles = ({ articles }: Content, isPreview: boolean) =>
  articles.filter(({ data }) => isPreview || isPublished(data, today));

const articles = collection('articles', ({ content, problems }, isPreview) => {
  const known = new Set(content.articles.map(({ file }) => file));
  const unread = new Set(problems.map(({ file }) => file)).difference(known);
  const slugs = [...unread].flatMap((file) => /^articles\/(.+)\.mdx$/.exec(file)?.[1] ?? []);
  return [
    ...shownArticles(content, isPreview).map((article) => articleEntry(article, content)),
    ...(isPreview ? slugs.map((slug) => emptyEntry(slug, unreadFields(slug))) : []),
  ];
});

const pages = collection('pages', ({ content }) =>
  content.pages.map(({ slug, file, data, ...text }) => ({
    id: slug,
    data: { slug, data, ...libraryTextOf(text) },
    ...(isShowable(text, componentNames()) &&
      hasItsPictures(file, text, content.pictures) && { file, isText: true }),
  })),
);

const people = defineCollection({
  loader: loader('people', ({ content }) =>
    content.people.map(({ id, file, data, body: written, ...text }) => {
      const picture = `people/${data.portrait}`;
      const body = isShowable(text, componentNames()) ? written : '';
      const person = { id, data, body, ...libraryTextOf(text) };
      const portrait = content.pictures.has(picture) && { portrait: data.portrait };
      return { id, data: { person, ...portrait }, file };
    }),
  ),
  schema: ({ image }) =>
    z.object({
      person: z.custom<LibraryContent['people'][number]>(),
      portrait: image().optional(),
    }),
});

const claims = collection('claims', ({ content }) =>
  content.claims.map(({ id, claim, article, verdict, references, checked, ...text }) => {
    const evidence = isShowable(text, marks) ? text.evidence : '';
    const fields = { id, claim, article, verdict, references, checked, evidence };
    return { id, data: { ...fields, ...libraryTextOf(text) } };
  }),
);

const references = collection('references', ({ content }) =>
  content.references.map((data) => ({ id: data.id, data })),
);

const topics = collection('topics', ({ content }) =>
  content.topics.map((data) => ({ id: data.id, data })),
);

/** What accompanies the texts: settings, the help box, drawings, redirects, the search's synonyms. */
const furnishings = collection('furnishings', ({ content }) => {
  const { practice, safety, diagrams, redirects, synonyms } = content;
  const source = isShowable(safety, marks) ? safety.source : '';
  const box = { source, ...libraryTextOf(safety) };
  const data = { practice, safety: box, diagrams: [...diagrams], redirects, synonyms };
  return [{ id: 'furnishings', data }];
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
const problems = collection('problems', ({ problems }, isPreview) => [
  // One entry, because Astro warns on each page of a collection that has none.
  { id: 'problems', data: { list: isPreview ? problems : [] } },
]);

export const collections = {
  articles,
  pages,
  people,
  claims,
  references,
  topics,
  furnishings,
  pictures,
  problems,
};
