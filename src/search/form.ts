interface PagefindResult {
  url: string;
  meta: { title: string };
  plain_excerpt: string;
  sub_results: { title: string; url: string; plain_excerpt: string }[];
}

interface Pagefind {
  options(options: object): Promise<void>;
  debouncedSearch(
    query: string,
    options: object,
    milliseconds: number,
  ): Promise<{ results: { data(): Promise<PagefindResult> }[] } | null>;
}

const SHOWN = 8;
const form = document.querySelector<HTMLFormElement>('#search')!;
const input = document.querySelector<HTMLInputElement>('#query')!;
const announcement = document.querySelector('#status')!;
const list = document.querySelector('#results')!;
let loading: Promise<Pagefind> | undefined;

function load(): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ `${form.dataset['bundle']}pagefind.js`).then(
    async (pagefind: Pagefind) => {
      await pagefind.options({ noWorker: true });
      return pagefind;
    },
  );
  return loading;
}

async function search(): Promise<void> {
  const query = input.value.trim();
  history.replaceState({ query }, '');
  if (!query) {
    announcement.textContent = '';
    list.replaceChildren();
    return;
  }
  try {
    const pagefind = await load();
    const found = await pagefind.debouncedSearch(query, {}, 150);
    if (!found) return;
    const results = await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data()));
    list.replaceChildren(...results.map(resultItem));
    const count = found.results.length;
    announcement.textContent = `${count === 1 ? '1 page' : `${count} pages`} for “${query}”`;
  } catch {
    loading = undefined;
    announcement.textContent =
      'Search could not be loaded. All questions and articles are listed below.';
  }
}

function resultItem({ url, meta, plain_excerpt, sub_results }: PagefindResult): HTMLLIElement {
  const item = document.createElement('li');
  item.append(heading(meta.title, url), paragraph(plain_excerpt));
  const sections = document.createElement('ul');
  for (const section of sub_results.filter((result) => result.url !== url).slice(0, 4)) {
    const entry = document.createElement('li');
    entry.append(link(section.title, section.url), paragraph(section.plain_excerpt));
    sections.append(entry);
  }
  if (sections.childElementCount > 0) item.append(sections);
  return item;
}

function heading(text: string, url: string): HTMLHeadingElement {
  const element = document.createElement('h2');
  element.append(link(text, url));
  return element;
}

function link(text: string, url: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = url;
  element.textContent = text;
  return element;
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
input.addEventListener('input', () => void search());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search();
});

const kept: unknown = history.state;
if (typeof kept === 'object' && kept !== null && 'query' in kept) {
  input.value = String(kept.query);
  void search();
}

export {};
