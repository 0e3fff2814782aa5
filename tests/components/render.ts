import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { ContainerRenderOptions } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { articleComponents } from '#components/article.ts';
import KeyPoints from '#components/KeyPoints.astro';
import Markdown from '#components/Markdown.astro';
import Questions from '#components/Questions.astro';
import { readEnvironment } from '#environment';
import type { Person } from '#library/library';
import type { EarlierUses } from '#library/uses';
import { earlierUses } from '#library/uses';
import { ANCHORS } from '#addresses/paths';
import type { Site } from '#site';
import { createSite } from '#site';
import type { Files } from '../unit/sample-content.ts';
import { loadSample, readSample, TODAY } from '../unit/sample-content.ts';

type AstroComponent = Parameters<AstroContainer['renderToString']>[0];

/** What the middleware and the page put beside a component's props. */
export interface Surroundings {
  site?: Site;
  /** Of an article's page; other pages have none. */
  earlierUses?: EarlierUses;
  /** Of an article with an author. */
  author?: Person;
}

let created: Promise<AstroContainer> | undefined;

async function createContainer(): Promise<AstroContainer> {
  return AstroContainer.create({ renderers: await loadRenderers([getContainerRenderer()]) });
}

/** The HTML of a component, on the sample site unless a test says otherwise. */
export async function render(
  component: AstroComponent,
  { props = {}, slots = {} }: Pick<ContainerRenderOptions, 'props' | 'slots'> = {},
  { site = loadSample(), ...others }: Surroundings = {},
): Promise<string> {
  const container = await (created ??= createContainer());
  const html = await container.renderToString(component, {
    props,
    slots,
    locals: { site, ...others },
  });
  return html.trim();
}

/** The HTML of a Markdown text with all components that an author may write. */
export function renderText(
  text: string,
  props: { place?: string; inline?: boolean; components?: Record<string, unknown> } = {},
  surroundings: Surroundings = {},
): Promise<string> {
  const all = { text, components: articleComponents, ...props };
  return render(Markdown, { props: all }, surroundings);
}

/** The texts of an article of the sample with these changes, as its page shows them, in order. */
export async function renderArticle(slug: string, files: Files = {}) {
  const content = readSample(files);
  const site = createSite(content, readEnvironment({ TODAY }));
  const article = site.library.articleBySlug.get(slug)!;
  const { body } = content.articles.find((source) => source.slug === slug)!;
  const shown = { site, earlierUses: earlierUses(article.texts) };
  const questions = article.faq.map((entry) => ({ ...entry, anchor: ANCHORS.question(entry.id) }));
  const texts = [
    await renderText(article.answer, { place: 'answer' }, shown),
    await render(KeyPoints, { props: { article } }, shown),
    await renderText(body, { place: 'body' }, shown),
    await render(Questions, { props: { questions } }, shown),
  ];
  return { site, article, html: texts.join('\n') };
}

/** HTML without its classes, which are about its look alone. */
export function withoutClasses(html: string): string {
  return html.replace(/ class="[^"]*"/g, '');
}

/** The ids in some HTML that begin alike, in their order. */
export function idsIn(html: string, beginning = ''): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)]
    .map(([, id]) => id!)
    .filter((id) => id.startsWith(beginning));
}
