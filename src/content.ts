import { getImage } from 'astro:assets';
import { getCollection, getEntry, render } from 'astro:content';
import { readEnvironment } from '#environment';
import type { Problem } from '#evidence/problems';
import { printedWords } from '#library/printed-words';
import type { Site } from '#site';
import { createSite } from '#site';
import type { FontFile } from '#styles/fonts.ts';
import { fontFiles } from '#styles/fonts.ts';

let built: Promise<Site> | undefined;

/** The site as its pages see it: the collections of `content.config.ts`, linked. */
export function getSite(): Promise<Site> {
  // A preview reads the collections again for each page, because they change while somebody writes.
  return IS_PREVIEW ? linkCollections() : (built ??= linkCollections());
}

let fonts: Promise<FontFile[]> | undefined;

/** The font files of the site, cut to the letters of its words. */
export function getFonts(): Promise<FontFile[]> {
  const cut = async () => {
    const { practice, library } = await getSite();
    return fontFiles(printedWords(practice, library));
  };
  return IS_PREVIEW ? cut() : (fonts ??= cut());
}

async function linkCollections(): Promise<Site> {
  const [articles, pages, people, claims, references, topics, pictures, practice, furnishings] =
    await Promise.all([
      getCollection('articles'),
      getCollection('pages'),
      getCollection('people'),
      getCollection('claims'),
      getCollection('references'),
      getCollection('topics'),
      getCollection('pictures'),
      getEntry('practice', 'practice'),
      getEntry('furnishings', 'furnishings'),
    ]);
  const { safety, diagrams, redirects, synonyms } = furnishings!.data;
  const content = {
    articles: articles.map(({ id, data: { texts, questions, terms, ...data } }) => ({
      slug: id,
      data,
      texts,
      questions,
      terms,
    })),
    pages: pages.map(({ id, data: { facts, parts, ...data } }) => ({
      slug: id,
      data,
      facts,
      parts,
    })),
    people: people.map(({ id, data: { body, facts, parts, portrait: _, ...data } }) => ({
      id,
      data,
      body,
      facts,
      parts,
    })),
    claims: claims.map(({ id, data }) => ({ ...data, id })),
    references: references.map(({ data }) => data),
    topics: topics.map(({ data }) => data),
    practice: practice!.data,
    safety,
    diagrams: new Map(diagrams),
    images: new Map(pictures.map(({ id, data }) => [id, data.image])),
    redirects,
    synonyms,
  };
  const site = createSite(content, readEnvironment(), { drafts: IS_PREVIEW });
  for (const { id, data } of people) {
    if (!data.portrait) continue;
    const { src } = await getImage({ src: data.portrait, width: 400, format: 'jpeg' });
    site.portraits.set(id, {
      image: data.portrait,
      url: new URL(src, site.urls.absolute('/')).href,
    });
  }
  return site;
}

/**
 * The main text of an article or a page, as a component.
 *
 * @returns nothing for a draft whose text cannot be shown yet
 */
export async function renderBody(collection: 'articles' | 'pages', slug: string) {
  const entry = await getEntry(collection, slug);
  if (!entry?.body) return undefined;
  const { Content } = await render(entry);
  return Content;
}

/** In the preview, everything the check of the content finds. */
export async function contentProblems(): Promise<Problem[]> {
  return (await getEntry('problems', 'problems'))?.data.list ?? [];
}
