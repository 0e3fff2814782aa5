import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { articleComponents } from '#components/article.ts';
import Markdown from '#components/Markdown.astro';
import { renderBody } from '#content';
import type { FeedRenderer } from '#seo/feed';
import type { Site } from '#site';

let created: Promise<AstroContainer> | undefined;

async function createContainer(): Promise<AstroContainer> {
  return AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
}

/**
 * A Markdown text of the content as HTML, for feeds and structured data.
 *
 * @param as `line` for a text of one paragraph without its `<p>`
 */
export async function textToHtml(text: string, site: Site, as?: 'line'): Promise<string> {
  const container = await (created ??= createContainer());
  const html = await container.renderToString(Markdown, {
    props: { text, inline: as === 'line', components: articleComponents },
    locals: { site },
  });
  return html.trim();
}

/** The main text of an article as HTML, for feeds. */
export async function bodyToHtml(slug: string, site: Site): Promise<string> {
  const container = await (created ??= createContainer());
  const Content = await renderBody('articles', slug);
  if (!Content) return '';
  const props = { components: articleComponents };
  return (await container.renderToString(Content, { props, locals: { site } })).trim();
}

export function feedRenderer(site: Site): FeedRenderer {
  return { text: (text, as) => textToHtml(text, site, as), body: (slug) => bodyToHtml(slug, site) };
}
