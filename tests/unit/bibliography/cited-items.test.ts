import { describe, expect, it } from 'vitest';
import { groupItems, readItems } from '#bibliography/cited-items';

describe('the sources of a citation', () => {
  it('have their place read, and the words around it kept', () => {
    expect(readItems([{ key: 'a', prefix: 'see', locator: 'pp. 3–4, with doubts' }])).toEqual([
      {
        key: 'a',
        prefix: 'see',
        place: { label: 'page', locator: '3-4' },
        suffix: ', with doubts',
      },
    ]);
  });

  it.each([
    ['numbers of one kind', 'p. 3', 'p. 5', { label: 'page', locator: '3, 5' }, ''],
    ['the same number', 'p. 3', 'page 3', { label: 'page', locator: '3' }, ''],
    [
      'another kind as it is written',
      'p. 3',
      'chap. 2',
      { label: 'page', locator: '3' },
      ', chap. 2',
    ],
    [
      'a number behind words as it is written',
      'p. 3, too',
      'p. 5',
      { label: 'page', locator: '3' },
      ', too, p. 5',
    ],
    ['only words', 'p. 3', 'and after', { label: 'page', locator: '3' }, ', and after'],
  ])('take up %s of a second mention', (_, first, second, place, suffix) => {
    const items = [first, second].map((locator) => ({ key: 'a', locator }));
    expect(readItems(items)).toEqual([{ key: 'a', place, suffix }]);
  });

  it('are cut into groups where words introduce one', () => {
    const keys = (items: { key: string; prefix?: string }[]) =>
      groupItems(readItems(items)).map((group) => group.map(({ key }) => key));
    expect(keys([{ key: 'a', prefix: 'see' }, { key: 'b' }])).toEqual([['a', 'b']]);
    expect(keys([{ key: 'a' }, { key: 'b', prefix: 'but' }, { key: 'c' }])).toEqual([
      ['a'],
      ['b', 'c'],
    ]);
    expect(keys([])).toEqual([]);
  });
});
