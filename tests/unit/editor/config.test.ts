import type { Field } from '@sveltia/cms';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import type { EditedSite } from '#editor/config';
import { editorConfig } from '#editor/config';
import {
  articleSchema,
  claimSchema,
  pageSchema,
  personSchema,
  practiceSchema,
  referenceSchema,
  termSchema,
  topicSchema,
} from '#schemas';

/** Any field of the form, read without minding its kind. */
interface AnyField {
  name: string;
  label?: string;
  widget?: string;
  required?: boolean;
  root?: boolean;
  fields?: AnyField[];
  field?: AnyField;
  [option: string]: unknown;
}

const SITE: EditedSite = {
  title: 'Close Reading',
  logo: '/favicon.svg',
  repository: 'owner/repository',
  content: 'content',
  redirects: {},
};
const collections = (site: Partial<EditedSite> = {}) =>
  editorConfig({ ...SITE, ...site }).collections as {
    name: string;
    fields: Field[];
    files: { name: string; file: string; fields: Field[] }[];
  }[];
const collection = (name: string) => collections().find((entry) => entry.name === name)!;
const fieldsOf = (fields: Field[]) => fields as unknown as AnyField[];
const files = collection('lists').files;
const file = (name: string) => fieldsOf(files.find((entry) => entry.name === name)!.fields);
/** The fields of one entry of a file that is a list. */
const entry = (name: string) => file(name)[0]!.fields!;
const article = fieldsOf(collection('articles').fields);
const claim = fieldsOf(collection('claims').fields);

describe.each([
  ['an article', articleSchema, article],
  ['a page', pageSchema, fieldsOf(collection('pages').fields)],
  ['a claim', claimSchema, claim],
  ['a person', personSchema, fieldsOf(collection('people').fields)],
  ['a source', referenceSchema, entry('references')],
  ['a topic', topicSchema, entry('topics')],
  ['a term', termSchema, entry('terms')],
  ['the practice', practiceSchema, file('practice')],
])('the form for %s', (_, schema, fields) => {
  const shape = z.toJSONSchema(schema, { io: 'input' }) as Shape;

  it('insists on what the build insists on, and on nothing else', () => {
    const inForm = pathsInForm(fields);
    for (const [path, required] of pathsInSchema(shape)) {
      const field = inForm.get(path)!;
      if (field.widget !== 'hidden') expect([path, field.required]).toEqual([path, required]);
    }
  });

  it('has a name for every field', () => {
    const nameless = [...pathsInForm(fields)].filter(([, { label }]) => !label);
    expect(nameless.map(([path]) => path)).toEqual([]);
  });
});

describe('the form', () => {
  const field = (path: string) => pathsInForm(article).get(path)!;

  it('counts the letters that search engines show', () => {
    expect(field('title')).toMatchObject({ minlength: 15, maxlength: 60 });
    expect(field('description')).toMatchObject({ minlength: 70, maxlength: 160 });
  });

  it('offers the choices of the schema under readable names', () => {
    expect(field('status')['options']).toEqual([
      { value: 'draft', label: 'Draft' },
      { value: 'in-review', label: 'In review' },
      { value: 'published', label: 'Published' },
    ]);
    const verdicts = pathsInForm(claim).get('verdict')!['options'] as { value: string }[];
    expect(verdicts.map(({ value }) => value)).toEqual(claimSchema.shape.verdict.options);
  });

  it('writes dates without a time', () => {
    const dates = ['published', 'modified', 'referencesChecked', 'reviewed'];
    for (const path of dates) {
      expect(field(path)).toMatchObject({ widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' });
    }
  });

  it.each([
    ['keyPoints.section', 'What you can try', false],
    ['keyPoints.section', 'what-you-can-try', true],
    ['faq.id', 'is_it_over', false],
  ])('takes %s “%s”: %s', (path, text, fits) => {
    const [pattern, advice] = field(path)['pattern'] as [string, string];
    expect(new RegExp(pattern).test(text)).toBe(fits);
    expect(advice).toMatch(/letters/);
  });

  it('never offers pictures for what follows a colon, as in [claim: …]', () => {
    const typed = [...pathsInForm(article)].filter(([, { widget }]) =>
      /^(?:string|text|markdown)$/.test(widget!),
    );
    expect(typed.length).toBeGreaterThan(10);
    expect(typed.filter(([, options]) => options['use_emoji_autocomplete'] !== false)).toEqual([]);
  });
});

describe('the editor', () => {
  it('finds the files where the build reads them', () => {
    expect(collection('articles')).toMatchObject({
      folder: 'content/articles',
      extension: 'mdx',
      format: 'yaml-frontmatter',
    });
    expect(collection('claims')).toMatchObject({
      folder: 'content/claims',
      extension: 'md',
      format: 'yaml-frontmatter',
    });
    expect(files.map((entry) => entry.file)).toEqual(
      ['references', 'topics', 'terms', 'practice', 'redirects'].map(
        (name) => `content/${name}.json`,
      ),
    );
    expect(editorConfig({ ...SITE, content: 'words' }).media_folder).toBe('words/diagrams');
  });

  it.each(['references', 'topics', 'terms', 'redirects'])('edits %s.json as a whole', (name) => {
    expect(file(name)).toHaveLength(1);
    expect(file(name)[0]!.root).toBe(true);
  });

  it('leaves out redirects whose address has a dot, which it would tear apart', () => {
    const names = (redirects: Record<string, string>) =>
      collections({ redirects })
        .flatMap((entry) => entry.files ?? [])
        .map(({ name }) => name);
    expect(names({ '/old/': '/articles/' })).toContain('redirects');
    expect(names({ '/v1.0/': '/articles/' })).not.toContain('redirects');
  });

  it('signs in with a token alone, which asks no other host', () => {
    expect(editorConfig({ ...SITE, repository: 'practice/blog' }).backend).toMatchObject({
      name: 'github',
      repo: 'practice/blog',
      auth_methods: ['token'],
    });
  });
});

interface Shape {
  properties?: Record<string, Shape> | undefined;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
}

/** The fields of a form, those of groups and entries by their path: `faq.question`. */
function pathsInForm(fields: AnyField[], before = ''): Map<string, AnyField> {
  return new Map(
    fields.flatMap((field) => [
      [before + field.name, field] as const,
      ...pathsInForm(field.fields ?? [], `${before}${field.name}.`),
    ]),
  );
}

/** The same of a schema, with whether each is required. */
function pathsInSchema(shape: Shape, before = ''): Map<string, boolean> {
  return new Map(
    Object.entries(shape.properties ?? {}).flatMap(([name, inner]) => {
      const items = inner.items ?? {};
      return [
        [before + name, shape.required?.includes(name) ?? false] as const,
        // Of an entry that has one of two forms, no field is required.
        ...[inner, items, ...(items.anyOf ?? []).map(({ properties }) => ({ properties }))].flatMap(
          (deeper) => [...pathsInSchema(deeper, `${before}${name}.`)],
        ),
      ];
    }),
  );
}
