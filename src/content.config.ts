import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { readEnvironment } from '#environment';
import { tellOfLoading } from '#integrations/content-refresh';
import type { ArticleSource } from '#library/content';
import type { LibraryText } from '#library/library';
import { isPublished, pathBeside } from '#library/content';
import { coverPicture } from '#library/cover';
import type { Problem } from '#evidence/problems';
import { articleComponents, MARKS_INSTEAD } from '#markdown/components';
import { brokenText, isShowable } from '#markdown/text';
import {
  NO_SYNONYMS,
  openContent,
  optionalJson,
  readArticles,
  readClaims,
  readPictures,
  readDiagrams,
  readPages,
  readPeople,
  readPractice,
  readSafety,
} from '#reader/read-content';
import { checkContent, unreadablePictures } from '#reader/check-content';
import { unexplainedTerms } from '#review/terms';
import type { Term } from '#schemas';
import { Reader, slugOfFile } from '#reader/reader';
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

/** An entry to store. One with a body becomes a module, compiled whether a page shows it or not;
 * one with a file may name pictures beside it. */
interface Entry {
  id: string;
  data: object;
  file?: string;
  body?: string;
}

const environment = readEnvironment();
const { contentDir, today } = environment;

/**
 * A loader around the reader: it stores what is valid and ignores the rest, because the check
 * of the content lists every problem at once, with its line. Astro's own loaders stop at the first.
 *
 * @param entriesOf reads the entries; `isPreview` in `astro dev`, where drafts show
 */
function loader(
  name: string,
  entriesOf: (reader: Reader, isPreview: boolean) => Entry[] | Promise<Entry[]>,
): Loader {
  return {
    name,
    load: async ({ config, store, generateDigest, parseData, refreshContextData, watcher }) => {
      tellOfLoading(refreshContextData);
      const entries = await entriesOf(openContent(contentDir), watcher !== undefined);
      const ids = new Set(entries.map(({ id }) => id));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const { id, data, file, body } of entries) {
        const entry = { id, data: data as Record<string, unknown> };
        const digest = generateDigest(JSON.stringify([data, body, contentDir]));
        if (file === undefined) {
          store.set({ ...entry, digest });
          continue;
        }
        const at = path.join(contentDir, file);
        const filePath = path.relative(config.root.pathname, at);
        // Finds the pictures that the fields name.
        const parsed = await parseData({ ...entry, filePath: at });
        const text = body === undefined ? {} : { body, deferredRender: true };
        store.set({ id, data: parsed, filePath, digest, ...text });
      }
    },
  };
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

/** The entry of an article. One with a text that cannot be shown has none: its page lists why. */
function articleEntry(
  { slug, file, data, body, texts, questions }: ArticleSource,
  components: Set<string>,
  isBroken: boolean,
  list: Term[],
): Entry {
  const isShown = (text: ArticleSource['texts'][number]) =>
    isShowable(text, text.place === 'keyPoints' ? marks : components);
  if (isBroken || !texts.every(isShown)) {
    const nothing = { place: 'body', ...libraryTextOf(brokenText()) };
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

/** Texts that show a picture that is not there or cannot be opened: Astro would stop at it. */
async function filesWithBrokenPictures(
  reader: Reader,
  articles: ArticleSource[],
): Promise<Set<string>> {
  const pictures = readPictures(reader);
  const content = { articles, pages: [], people: [], pictures };
  const unreadable = await unreadablePictures(content, environment);
  const missing = articles.filter(({ file, texts }) =>
    texts.some(({ facts }) => facts.images.some(({ src }) => !pictures.has(pathBeside(file, src)))),
  );
  return new Set([...unreadable, ...missing].map(({ file }) => file));
}

/** In the preview, a page for an article whose fields cannot be read: it lists why. */
function unreadEntry(slug: string): Entry {
  const title = slug.replaceAll('-', ' ');
  const days = { published: today, modified: today, referencesChecked: today };
  const lists = { keyPoints: [], doors: [], topics: [], faq: [], related: [], unsourced: [] };
  const words = { title, description: '', audience: '', answer: '' };
  const fields = { ...words, ...days, ...lists, oldAnchors: {} };
  const texts = [{ place: 'body', ...libraryTextOf(brokenText()) }];
  return { id: slug, data: { ...fields, status: 'draft', texts, questions: [], terms: [] } };
}

const articles = defineCollection({
  loader: loader('articles', async (reader, isPreview) => {
    const read = readArticles(reader);
    const shown = read.filter(({ data }) => isPreview || isPublished(data, today));
    const broken = isPreview ? await filesWithBrokenPictures(reader, shown) : new Set();
    const unread = reader
      .list('articles', '.mdx')
      .map(slugOfFile)
      .filter((slug) => isPreview && !read.some((article) => article.slug === slug));
    const components = componentNames();
    const list = optionalJson(reader, 'terms.json', z.array(termSchema)) ?? [];
    return [
      ...shown.map((one) => articleEntry(one, components, broken.has(one.file), list)),
      ...unread.map(unreadEntry),
    ];
  }),
  schema: articleSchema.extend({
    texts: z.array(z.custom<LibraryText>()),
    questions: z.array(z.string()),
    terms: z.array(termSchema),
  }),
});

const pages = defineCollection({
  loader: loader('pages', (reader) => {
    const components = componentNames();
    const names = readPractice(reader);
    return readPages(reader, names).map(({ slug, file, data, body, ...text }) => ({
      id: slug,
      data: { ...data, ...libraryTextOf(text) },
      ...(isShowable(text, components) && { file, body }),
    }));
  }),
  schema: pageSchema.extend(libraryTextFields()),
});

const people = defineCollection({
  loader: loader('people', (reader) =>
    readPeople(reader).map(({ id, file, data: { portrait, ...data }, body, ...text }) => ({
      id,
      data: {
        ...data,
        ...(portrait && reader.exists(`people/${portrait}`) && { portrait }),
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
  loader: loader('claims', (reader) =>
    readClaims(reader).map(({ id, claim, article, verdict, references, checked, ...text }) => ({
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
  loader: loader('references', (reader) =>
    (reader.json('references.json', z.array(referenceSchema)) ?? []).map((data) => ({
      id: data.id,
      data,
    })),
  ),
  schema: referenceSchema,
});

const topics = defineCollection({
  loader: loader('topics', (reader) =>
    (reader.json('topics.json', z.array(topicSchema)) ?? []).map((data) => ({ id: data.id, data })),
  ),
  schema: topicSchema,
});

const practice = defineCollection({
  loader: loader('practice', (reader) => [{ id: 'practice', data: readPractice(reader) }]),
  schema: practiceSchema,
});

/** What accompanies the texts: the help box, drawings, redirects and the search's synonyms. */
const furnishings = defineCollection({
  loader: loader('furnishings', (reader) => {
    const text = readSafety(reader);
    const source = isShowable(text, marks) ? text.source : '';
    return [
      {
        id: 'furnishings',
        data: {
          safety: { source, ...libraryTextOf(text) },
          diagrams: [...readDiagrams(reader)],
          redirects: optionalJson(reader, 'redirects.json', redirectsSchema) ?? {},
          synonyms: optionalJson(reader, 'synonyms.json', synonymsSchema) ?? NO_SYNONYMS,
        },
      },
    ];
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
  loader: {
    name: 'pictures',
    load: async ({ config, store, parseData, watcher }) => {
      store.clear();
      const reader = openContent(contentDir);
      // Their fields alone: the articles' own loader reads the texts.
      const shown = reader.list('articles', '.mdx').flatMap((name) => {
        const file = `articles/${name}`;
        const data = reader.frontmatter(file, reader.text(file), articleSchema)?.data;
        const isShown = data && (watcher !== undefined || isPublished(data, today));
        return isShown ? { file, data } : [];
      });
      for (const { file, data } of shown) {
        const id = coverPicture(data);
        if (id === undefined || !reader.exists(id)) continue;
        const filePath = path.relative(config.root.pathname, path.join(contentDir, file));
        const picture = { id, data: { image: `./${data.cover}` }, filePath };
        store.set({ ...picture, data: await parseData(picture) });
      }
    },
  },
  schema: ({ image }) => z.object({ image: image() }),
});

/** In the preview, everything the check of the content finds, for the bar at the end of a page. */
const problems = defineCollection({
  // One entry, because Astro warns on each page of a collection that has none.
  loader: loader('problems', async (_, isPreview) => [
    {
      id: 'problems',
      data: { list: isPreview ? (await checkContent(environment)).problems : [] },
    },
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
