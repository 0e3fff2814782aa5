import type { Words } from '#domain/editor-fields';
const DATE = (label: string, hint: string): Words => ({ label, hint, of: { 'date-parts': { label: 'Date', options: { widget: 'list', field: { name: 'date', label: 'Date', widget: 'list', field: { name: 'part', label: 'Part', widget: 'number' } } } } } });
export const REFERENCE_WORDS: Record<string, Words> = {
  type: { label: 'Kind' },
  id: { label: 'Id' },
  author: { label: 'Authors', summary: '{{family}}{{literal}}', of: { family: { label: 'Family name' }, given: { label: 'Given' }, literal: { label: 'Organization' } } },
  issued: DATE('Published', 'x'),
  title: { label: 'Title' },
  'container-title': { label: 'Journal' },
  volume: { label: 'Volume' },
  issue: { label: 'Issue' },
  page: { label: 'Pages' },
  publisher: { label: 'Publisher' },
  DOI: { label: 'DOI' },
  URL: { label: 'URL' },
  accessed: DATE('Opened', 'x'),
  custom: { label: 'Checking', of: { verification: { label: 'V' }, seen: { label: 'Seen' }, evidence: { label: 'Kind' }, checked: { label: 'Checked' } } },
};
