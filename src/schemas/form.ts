// What the editor's form shows of a field stands in its schema, as `.meta()`, written last because
// `.optional()` and `.default()` hide it: `title` is the field's name, `description` the help below
// it, `advice` what it says when the pattern does not fit, and `form` what a schema cannot say, in
// the words of Sveltia CMS.

export const MARKS =
  'To cite a source, type [@its-id] after the sentence, like [@papp-2009]. To show a verdict from the ledger, type [claim: its-id].';

export const LONG = { widget: 'text' };
export const IMAGE = { widget: 'image' };
export const TODAY = { default: '{{now}}' };

const entryOf = (collection: string, name: string) => ({
  widget: 'relation',
  collection,
  value_field: '{{slug}}',
  display_fields: [name],
});
export const PERSON = entryOf('people', 'name');
export const ARTICLE = entryOf('articles', 'title');
export const TOPICS = {
  widget: 'relation',
  multiple: true,
  dropdown_threshold: 12,
  collection: 'lists',
  file: 'topics',
  value_field: 'topics.*.id',
  display_fields: ['topics.*.name'],
};
export const SOURCES = {
  widget: 'relation',
  multiple: true,
  collection: 'lists',
  file: 'references',
  value_field: 'references.*.id',
  display_fields: ['references.*.id', 'references.*.title'],
};
