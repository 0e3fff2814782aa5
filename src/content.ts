import { getImage } from 'astro:assets';
import {
  type CollectionEntry,
  type CollectionKey,
  getCollection,
  getEntry,
  render,
} from 'astro:content';
import { readEnvironment } from '#environment';
import type { Problem } from '#evidence/problems';
import { printedWords } from '#library/printed-words';
import { createSite, type Site } from '#site';
import { type FontFile, fontFiles } from '#styles/fonts.ts';

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
    const { practice, library, environment } = await getSite();
    return fontFiles(printedWords(practice, library), environment.cacheDir);
  };
  return IS_PREVIEW ? cut() : (fonts ??= cut());
}

async function linkCollections(): Promise<Site> {
  const people = await dataOf('people');
  const [furnishings] = await dataOf('furnishings');
  const content = {
    ...furnishings!,
    diagrams: new Map(furnishings!.diagrams),
    articles: await dataOf('articles'),
    pages: await dataOf('pages'),
    people: people.map(({ person }) => person),
    claims: await dataOf('claims'),
    references: await dataOf('references'),
    topics: await dataOf('topics'),
    images: new Map((await getCollection('pictures')).map(({ id, data }) => [id, data.image])),
  };
  const site = createSite(content, readEnvironment(), { drafts: IS_PREVIEW });
  for (const { person, portrait: image } of people) {
    if (!image) continue;
    const { src } = await getImage({ src: image, width: 400, format: 'jpeg' });
    site.portraits.set(person.id, { image, url: new URL(src, site.urls.absolute('/')).href });
  }
  return site;
}

async function dataOf<Name extends CollectionKey>(
  name: Name,
): Promise<CollectionEntry<Name>['data'][]> {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return entries.map(({ data }) => data);
}

/**
 * The main text of an article or a page, as a component.
 *
 * @returns nothing for a draft whose text cannot be shown yet
 */
export async function renderBody(collection: 'articles' | 'pages', slug: string) {
  const entry = await getEntry(collection, slug);
  if (!entry?.filePath) return undefined;
  const { Content } = await render(entry);
  return Content;
}

/** In the preview, everything the check of the content finds. */
export async function contentProblems(): Promise<Problem[]> {
  return (await getEntry('problems', 'problems'))?.data.list ?? [];
}
