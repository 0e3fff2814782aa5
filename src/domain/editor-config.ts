import type { CmsConfig, Field } from '@sveltia/cms';
import { z } from 'astro/zod';
import { fieldsOf, type Words } from '#domain/editor-fields';
import {
  ARTICLE_WORDS,
  CLAIM_WORDS,
  PAGE_WORDS,
  PRACTICE_WORDS,
  TOPIC_WORDS,
} from '#domain/editor-words';
import { REFERENCE_WORDS } from '#domain/editor-reference-words';
import {
  articleSchema,
  claimSchema,
  pageSchema,
  practiceSchema,
  referenceSchema,
  topicSchema,
} from '#schemas';

export function editorConfig({ title, content, repository }: any): CmsConfig {
  return {
    backend: { name: 'github', repo: repository, auth_methods: ['token'] },
    app_title: `${title}: editor`,
    media_folder: `${content}/diagrams`,
    output: { omit_empty_optional_fields: process.env['OMIT'] !== '0' },
    editor: { preview: false },
    collections: [
      {
        name: 'articles', label: 'Articles', label_singular: 'article', folder: `${content}/articles`, extension: 'mdx', format: 'yaml-frontmatter',
        slug: { template: '{{title}}', editable: ['create'], hint: 'x', pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'Use'] },
        fields: [...fieldsOf(articleSchema, ARTICLE_WORDS), body()],
      },
      { name: 'pages', label: 'Pages', folder: `${content}/pages`, extension: 'mdx', format: 'yaml-frontmatter', create: false, delete: false, fields: [...fieldsOf(pageSchema, PAGE_WORDS), body()] },
      { name: 'lists', label: 'Sources, claims, settings', files: [
        list('references', 'Sources', referenceSchema, REFERENCE_WORDS, '{{id}}'),
        list('claims', 'Claims', claimSchema, CLAIM_WORDS, '{{claim}}'),
        list('topics', 'Topics', topicSchema, TOPIC_WORDS, '{{name}}'),
        { name: 'practice', label: 'Practice', file: `${content}/practice.json`, format: 'json', fields: fieldsOf(practiceSchema, PRACTICE_WORDS) },
        { name: 'redirects', label: 'Redirects', file: `${content}/redirects.json`, format: 'json', fields: [{ name: 'redirects', widget: 'keyvalue', root: true, required: false }] },
      ] },
    ],
  };
  function list(name: string, label: string, schema: z.ZodType, words: Record<string, Words>, summary: string) {
    return { name, label, file: `${content}/${name}.json`, format: 'json', fields: [{ name, label, widget: 'list', root: true, collapsed: true, summary, fields: fieldsOf(schema, words) } as Field] };
  }
}
function body(): Field {
  return { name: 'body', label: 'Text', widget: 'markdown', required: true, modes: ['rich_text', 'raw'], editor_components: [], use_emoji_autocomplete: false, buttons: ['bold','italic','link','heading-two','heading-three','quote','bulleted-list','numbered-list'] } as Field;
}
