import type { CmsConfig, CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import { z } from 'astro/zod';
import { fieldsOf } from '#editor/fields';
import type { Redirects } from '#schemas';
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
import { MARKS } from '#schemas/form';

/** What the editor has to know of the site it edits. */
export interface EditedSite {
  /** Name of the blog. */
  title: string;
  /** Link to the picture in the corner. */
  logo: string;
  /** Where the project is kept on GitHub: `owner/name`. */
  repository: string;
  /** The content folder, from the root of the project. */
  content: string;
  redirects: Redirects;
}

/** The name of a new file, which becomes its address. */
const ID_SLUG = {
  hint: 'The address, in small letters with hyphens. It stays for good.',
  pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'Use small letters, digits and hyphens.'] as [
    string,
    string,
  ],
};

/** A picture is kept beside the text that shows it, and named without a folder. */
const BESIDE = { media_folder: '', public_folder: '' };

/** Formatting that the text keeps when it is edited without seeing Markdown. */
const BUTTONS = [
  ...(['bold', 'italic', 'strikethrough', 'code', 'link'] as const),
  ...(['heading-two', 'heading-three', 'heading-four'] as const),
  ...(['quote', 'bulleted-list', 'numbered-list'] as const),
];

/**
 * The configuration of Sveltia CMS, made from the schemas the build checks the content with.
 *
 * @see https://sveltiacms.app/en/docs/config-basics
 */
export function editorConfig(site: EditedSite): CmsConfig {
  const { content } = site;
  return {
    backend: { name: 'github', repo: site.repository, auth_methods: ['token'] },
    app_title: `${site.title}: editor`,
    logo: { src: site.logo },
    show_preview_links: false,
    // Its picture of a text would know neither citations nor verdicts.
    editor: { preview: false },
    media_folder: `${content}/diagrams`,
    // “My photo (1).jpg” is kept as my-photo-1.jpg, which a text can name.
    media_libraries: { stock_assets: false, default: { config: { slugify_filename: true } } },
    slug: { encoding: 'ascii', clean_accents: true },
    // An empty optional field is not a field: an empty DOI would be a broken one.
    output: { omit_empty_optional_fields: true },
    collections: [
      folder('articles', 'Articles', 'article', 'mdx', {
        icon: 'article',
        ...BESIDE,
        // The list would take a cover that is a number for a picture.
        thumbnail: false,
        slug: { template: '{{title}}', editable: ['create'], ...ID_SLUG },
        sortable_fields: {
          fields: ['published', 'modified', 'referencesChecked', 'title'],
          default: { field: 'published', direction: 'descending' },
        },
        view_groups: [{ name: 'status', label: 'Status', field: 'status' }],
        fields: withText(fieldsOf(articleSchema), 'doors'),
      }),
      folder('pages', 'Pages', 'page', 'mdx', {
        icon: 'description',
        ...BESIDE,
        slug: { template: '{{title}}', editable: ['create'], ...ID_SLUG },
        // The addresses of some are in the header and footer of every page.
        delete: false,
        fields: withText(fieldsOf(pageSchema), 'description'),
      }),
      folder('people', 'People', 'person', 'md', {
        icon: 'badge',
        ...BESIDE,
        slug: { template: '{{name}}', editable: ['create'], ...ID_SLUG },
        fields: withText(fieldsOf(personSchema), 'short', {
          label: 'At length',
          required: false,
          hint: 'Shown on the page of this person.',
        }),
      }),
      folder('claims', 'Claims', 'claim', 'md', {
        icon: 'balance',
        summary: '{{claim}}',
        slug: {
          template: '{{claim}}',
          editable: ['create'],
          ...ID_SLUG,
          hint: 'Articles name it as [claim: this-id]. It stays for good.',
        },
        fields: withText(fieldsOf(claimSchema), 'verdict', {
          label: 'What the evidence says',
          hint: MARKS,
        }),
      }),
      {
        name: 'lists',
        label: 'Sources and settings',
        icon: 'fact_check',
        files: [
          list('references', 'Sources', 'source', '{{id}}', referenceSchema),
          list('topics', 'Topics', 'topic', '{{name}}', topicSchema),
          list('terms', 'Terms', 'term', '{{term}}', termSchema),
          file('practice', 'Practice', fieldsOf(practiceSchema)),
          ...redirects(),
        ],
      },
    ],
  };

  function folder(
    name: string,
    label: string,
    label_singular: string,
    extension: string,
    options: Pick<EntryCollection, 'fields'> & Partial<EntryCollection>,
  ): EntryCollection {
    const at = { folder: `${content}/${name}`, extension, format: 'yaml-frontmatter' as const };
    return { name, label, label_singular, ...at, ...options };
  }

  function file(name: string, label: string, fields: Field[]): CollectionFile {
    return { name, label, file: `${content}/${name}.json`, format: 'json', fields };
  }

  /** A file that is a list and nothing else. */
  function list(
    name: string,
    label: string,
    one: string,
    summary: string,
    schema: z.ZodType,
  ): CollectionFile {
    const fields = fieldsOf(schema);
    const shown = { label, label_singular: one, summary, collapsed: true };
    return file(name, label, [{ name, widget: 'list', root: true, ...shown, fields }]);
  }

  /** An address with a dot would be torn apart at the dot, so a list with one stays out. */
  function redirects(): CollectionFile[] {
    if (Object.keys(site.redirects).some((address) => address.includes('.'))) return [];
    const field: Field = {
      name: 'redirects',
      label: 'Redirects',
      hint: 'Old addresses of this site and where they lead now, both like /articles/a-name/.',
      widget: 'keyvalue',
      root: true,
      required: false,
      key_label: 'Old address',
      value_label: 'Leads to',
    };
    return [file('redirects', 'Redirects', [field])];
  }
}

/** The fields with the text below them put after one of them. */
function withText(fields: Field[], before: string, labels: object = {}): Field[] {
  const at = fields.findIndex(({ name }) => name === before) + 1;
  const text: Field = {
    name: 'body',
    label: 'Text',
    hint: `${MARKS} Leave the lines in angle brackets as they are: they show the safety box, a drawing and the practice.`,
    widget: 'markdown',
    modes: ['rich_text', 'raw'],
    buttons: BUTTONS,
    editor_components: ['image'],
    linked_images: false,
    use_emoji_autocomplete: false,
    ...labels,
  };
  return fields.toSpliced(at, 0, text);
}

/** The JSON Schema of `practice.json`, made from the one the build checks it with. */
export function practiceJsonSchema(): object {
  return z.toJSONSchema(practiceSchema, {
    io: 'input',
    target: 'draft-7',
    override: ({ jsonSchema }) => {
      delete jsonSchema['form'];
      delete jsonSchema['advice'];
    },
  });
}
