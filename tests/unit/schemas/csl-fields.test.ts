import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import { DATE_FIELDS, kindOfField, NAME_FIELDS, TEXT_FIELDS } from '#schemas/csl-fields';
import { referenceSchema } from '#schemas';
import { work } from '../bibliography/sample-references.ts';

describe('the fields that are kept of a work', () => {
  it('are those that the style APA prints', () => {
    const style = plugins.config.get('@csl').styles.get('apa');
    const printed = [...style.matchAll(/ variable="([^"]+)"/g)].flatMap(([, list]) =>
      list!.split(' '),
    );
    // Made by the formatter, of a citation, or another name of a field of the list.
    const others = ['locator', 'year-suffix', 'page-first', 'editor-translator', 'event'];
    const kept = [...NAME_FIELDS, ...DATE_FIELDS, ...TEXT_FIELDS];
    expect([...new Set(printed)].filter((field) => !others.includes(field)).toSorted()).toEqual(
      kept.toSorted(),
    );
  });

  it.each([
    ['translator', 'Ann Ross', 'is not a list of names'],
    ['language', [{ literal: 'English' }], 'cannot be printed; write it as text in quotes'],
    ['original-date', '1923', 'is not a valid date; write it like [[2026'],
    ['edition', { 'date-parts': [[2019]] }, 'cannot be printed; write it as text in quotes'],
    ['performer', [], 'is not a list of names'],
  ])('are refused with what the formatter cannot read: %s', (field, value, message) => {
    const { error } = referenceSchema.safeParse(work('a', [], { [field]: value }));
    expect(error?.issues.map((issue) => [issue.path, issue.message])).toEqual([
      [[field], expect.stringContaining(message)],
    ]);
  });

  it.each([
    ['translator', [{ family: 'Ross', given: 'Ann', suffix: 'Jr.' }]],
    ['edition', 3],
    ['original-date', { 'date-parts': [[-380]], circa: 1 }],
    ['a-field-of-somebody', 'what they like'],
  ])('may hold what it reads: %s', (field, value) => {
    expect(referenceSchema.safeParse(work('a', [], { [field]: value })).success).toBe(true);
  });

  it('are of a kind each, and others are of none', () => {
    expect(['editor', 'accessed', 'page', 'abstract'].map(kindOfField)).toEqual([
      'names',
      'date',
      'text',
      undefined,
    ]);
  });
});
