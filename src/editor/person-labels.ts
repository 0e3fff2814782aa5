import { unsourced } from '#editor/article-labels';
import type { FieldLabels } from '#editor/fields';
import type { PersonData } from '#schemas';

/** A page elsewhere, in the list of a person or of the practice. */
export const LINK: Record<string, FieldLabels> = {
  name: { label: 'Name', hint: 'Like “Psychology Today”.' },
  url: { label: 'Address' },
};

/** What the form says of a person. */
export const PERSON_LABELS: Record<keyof PersonData, FieldLabels> = {
  name: { label: 'Name', hint: 'As filed with the board, without titles or letters.' },
  credentials: { label: 'Letters after the name', hint: 'Like LMFT, or PsyD, LMFT.' },
  license: {
    label: 'License',
    hint: 'Only who has one can review articles.',
    of: {
      title: {
        label: 'Title',
        hint: 'In full, like Licensed Marriage and Family Therapist.',
      },
      number: { label: 'Number', hint: 'Like LMFT 12345.' },
      board: { label: 'License search', hint: "Address of the board's search." },
    },
  },
  portrait: {
    label: 'Portrait',
    hint: 'A photo of the face, at least 400 pixels wide.',
    options: { widget: 'image' },
  },
  short: {
    label: 'In short',
    hint: 'One or two sentences, shown wherever this person is presented.',
    options: { widget: 'text' },
  },
  languages: { label: 'Languages', hint: 'One on each line.' },
  links: { label: 'Pages elsewhere', one: 'page', summary: '{{name}}', of: LINK },
  unsourced,
};
