import { expect, it } from 'vitest';
import { parseMarkdown } from '#markdown/markdown';
import { nameSources, textParts } from '#evidence/text-parts';

const parts = (markdown: string) => textParts(parseMarkdown(markdown));

it('are cut at the headings, each with its anchor', () => {
  expect(parts('Before.\n\n## Name a time\n\nAt *nine*.\n\n### Why\n\n- One\n- Two')).toEqual([
    { title: '', slug: '', text: 'Before.' },
    { title: 'Name a time', slug: 'name-a-time', text: 'At nine.' },
    { title: 'Why', slug: 'why', text: 'One Two' },
  ]);
});

it('leave out what has a result of its own, and keep a source that is part of the sentence', () => {
  expect(parts('As @papp-2009 found [@samhsa-988]. [claim: a]')[0]!.text).toBe(
    'As @papp-2009 found.',
  );
});

it('have what the labels mean where a page says so', () => {
  expect(parts('## Labels\n\n<Verdicts />')[1]!.text).toContain('Not tested: Nobody we found');
});

it('get the names of sources', () => {
  const nameOf = (key: string) => key.toUpperCase();
  expect(nameSources('As @papp-2009 found, write to we@example.com.', nameOf)).toBe(
    'As PAPP-2009 found, write to we@example.com.',
  );
});
