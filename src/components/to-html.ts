import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { articleComponents } from '#components/article.ts';
import Cover from '#components/Cover.astro';
import Markdown from '#components/Markdown.astro';
import { coverPicture } from '#library/cover';
import { authorOf } from '#library/people';
import { pageReferences } from '#library/page-references';
import { escapeHtml } from '#markdown/html';
import type { Article } from '#library/library';
import type { FeedRenderer } from '#seo/feed';
import type { Site } from '#site';

let created: Promise<AstroContainer> | undefined;

async function createContainer(): Promise<AstroContainer> {
  return AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
}

type Body = Parameters<AstroContainer['renderToString']>[0];

/** What a text is rendered with. */
type Locals = Pick<App.Locals, 'site' | 'references' | 'author'>;

/**
 * A Markdown text of the content as HTML, for feeds and structured data.
 *
 * @param options.inline whether a text of one paragraph stands without its `<p>`
 * @param options.place what its page calls the text, which is compiled once for both
 */
export async function textToHtml(
  text: string,
  locals: Locals,
  options: { inline?: boolean; place?: string } = {},
): Promise<string> {
  const container = await (created ??= createContainer());
  const props = { text, ...options, components: articleComponents };
  return (await container.renderToString(Markdown, { props, locals })).trim();
}

/** The main text of an article as HTML, for feeds. */
async function bodyToHtml(Content: Body | undefined, locals: Locals): Promise<string> {
  if (!Content) return '';
  const container = await (created ??= createContainer());
  const props = { components: articleComponents };
  return (await container.renderToString(Content, { props, locals })).trim();
}

async function coverToHtml(article: Article, locals: Locals): Promise<string> {
  const container = await (created ??= createContainer());
  const html = await container.renderToString(Cover, { props: { article }, locals });
  const credit = article.coverCredit
    ? `<figcaption>${escapeHtml(article.coverCredit)}</figcaption>`
    : '';
  return `<figure>${html.trim()}${credit}</figure>`;
}

/**
 * Renders the texts of an article for a feed, where citations lead to the list of the whole site.
 *
 * @param loadBody the main text of an article, by its slug
 */
export function feedRenderer(
  site: Site,
  article: Article,
  loadBody: (slug: string) => Promise<Body | undefined>,
): FeedRenderer {
  const { bibliography, library } = site;
  const { slug, citations } = article;
  const references = pageReferences(bibliography, library, citations.keys(), library.safetyKeys);
  const locals = { site, references, author: authorOf(library, article) };
  return {
    cover: async () => (coverPicture(article) ? coverToHtml(article, locals) : ''),
    text: (text, as) => textToHtml(text, locals, { inline: as === 'line' }),
    body: async () => bodyToHtml(await loadBody(slug), locals),
  };
}
