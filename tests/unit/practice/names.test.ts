import { expect, it } from 'vitest';
import { splitNames, withNames } from '#practice/names';

const TEXT = 'About [blog] of [practice: a practice], by [practice]. [blogs] [@papp-2009]';

it('marks become the names of the settings', () => {
  expect(withNames(TEXT, { blogTitle: 'Quiet', name: 'Lee & Co' })).toBe(
    'About Quiet of Lee & Co, by Lee & Co. [blogs] [@papp-2009]',
  );
});

it('a practice without a name is called what the text says', () => {
  expect(withNames(TEXT, { blogTitle: 'Quiet', name: '' })).toBe(
    'About Quiet of a practice, by the practice. [blogs] [@papp-2009]',
  );
});

it('a text is split at its marks', () => {
  expect(splitNames('By [practice: us], [blog]')).toEqual([
    { words: 'By ', isMark: false },
    { words: '[practice: us]', isMark: true },
    { words: ', ', isMark: false },
    { words: '[blog]', isMark: true },
  ]);
  expect(splitNames('Nothing')).toEqual([{ words: 'Nothing', isMark: false }]);
});
