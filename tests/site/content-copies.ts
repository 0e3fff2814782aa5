import fs from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { FIXTURE } from '../build-sites.ts';
import type { Reference, Text } from './published-content.ts';
import { readContent } from './published-content.ts';

/** Ends the slug of a copied article. */
const COPY = '-copy';

/** Copies the content folder to where a test may change it. */
export function copyContent(name: string): string {
  const folder = path.resolve('.cache/tests/content', name);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(FIXTURE, folder, { recursive: true });
  return folder;
}

/** Changes the text of a file. */
export function edit(file: string, change: (text: string) => string): void {
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
}

/**
 * Adds a copy of the first published article, with claims and a source of its own. A word is put
 * before all that readers could see of it, and before its ids, so that nothing stands twice.
 *
 * @param word letters that stand nowhere else in the content
 * @param changes fields of its frontmatter that are to be different
 * @returns its slug
 */
export function addArticle(
  folder: string,
  word: string,
  changes: Partial<Text['data']> = {},
): string {
  const original = readContent(folder).articles.find(
    ({ slug, source: text }) => !slug.endsWith(COPY) && /^referencesChecked:/m.test(text),
  )!;
  const slug = word + COPY;
  const [, frontmatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)/s.exec(original.source) ?? [];
  const data = parse(frontmatter);
  const marked = {
    ...data,
    title: `${word}: a copy for a test`,
    description: cut(`${word}. ${data.description}`, 160),
    audience: `${word}. ${data.audience}`,
    answer: `${word}. ${own(data.answer)}`,
    faq: (data.faq ?? []).map((entry: { id: string; question: string; answer: string }) => ({
      id: `${word}-${entry.id}`,
      question: `${word}: ${entry.question}`,
      answer: `${word}. ${own(entry.answer)}`,
    })),
    unsourced: excusesWithout(changes),
    ...changes,
  };
  const text = `${own(body)}\n\nThe ${word} has a source [@${word}-2020].\n`;
  fs.writeFileSync(
    path.join(folder, `articles/${slug}.mdx`),
    `---\n${stringify(marked)}---\n${text}`,
  );
  for (const { id, evidence, ...claim } of readContent(folder).claims) {
    if (claim.article !== original.slug) continue;
    const fields = { ...claim, article: slug, claim: `${word}: ${claim.claim}` };
    const file = path.join(folder, `claims/${word}-${id}.md`);
    fs.writeFileSync(file, `---\n${stringify(fields)}---\n${evidence}`);
  }
  editList<Reference>(folder, 'references.json', (references) => [
    ...references,
    source(word, references),
  ]);
  return slug;

  /** The lines that excuse sentences, but for those of the fields that are to be different. */
  function excusesWithout(changes: object): { text: string }[] {
    const gone = JSON.stringify(Object.keys(changes).map((field) => data[field])).replaceAll(
      '\\n',
      ' ',
    );
    return (data.unsourced ?? []).filter(({ text }: { text: string }) => !gone.includes(text));
  }

  /** Marks of claims lead to the copies of the claims. */
  function own(markdown: string): string {
    return markdown.replace(/\[claims?:([^\]]*)\]/g, (_, ids: string) => {
      const copies = ids.split(';').map((id) => `${word}-${id.trim()}`);
      return `[claim: ${copies.join('; ')}]`;
    });
  }
}

function source(word: string, references: Reference[]): Reference {
  const like = references.find(({ custom }) => custom.verification === 'confirmed')!;
  return {
    ...like,
    id: `${word}-2020`,
    title: `On the ${word}`,
    DOI: `10.1234/${word}`,
    URL: `https://doi.org/10.1234/${word}`,
  };
}

function editList<T>(folder: string, file: string, change: (list: T[]) => T[]): void {
  edit(path.join(folder, file), (json) => JSON.stringify(change(JSON.parse(json)), null, 2));
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
