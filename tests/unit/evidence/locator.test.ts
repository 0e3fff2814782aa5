import { describe, expect, it } from 'vitest';
import { readPlace } from '#evidence/locator';

describe('a place within a source', () => {
  it.each([
    ['p. 7', 'page', '7', ''],
    ['pp. 7–9', 'page', '7-9', ''],
    ['pp. 12--14', 'page', '12-14', ''],
    ['p.7', 'page', '7', ''],
    ['pp. iv, vi-xi', 'page', 'iv, vi-xi', ''],
    ['pp. S3-S5', 'page', 'S3-S5', ''],
    ['33', 'page', '33', ''],
    ['pp. 1,024-1,030', 'page', '1024-1030', ''],
    ['pages 33 to 35', 'page', '33-35', ''],
    ['P. 33', 'page', '33', ''],
    ['pp. 120,125', 'page', '120,125', ''],
    ['chap. 2', 'chapter', '2', ''],
    ['Chapters 2 and 3', 'chapter', '2 and 3', ''],
    ['Table 1', 'table', '1', ''],
    ['Fig. 3b', 'figure', '3b', ''],
    ['para. 4', 'paragraph', '4', ''],
    ['¶ 4', 'paragraph', '4', ''],
    ['§3.2', 'section', '3.2', ''],
    ['Appendix A', 'appendix', 'A', ''],
    ['2:12', 'timestamp', '2:12', ''],
    ['1:02:03-1:04', 'timestamp', '1:02:03–1:04', ''],
    ['p. 7, emphasis added', 'page', '7', ', emphasis added'],
    ['p. 7, I think', 'page', '7', ', I think'],
    ['pp. 33-35 and passim', 'page', '33-35', ' and passim'],
    ['p. 7 ff.', 'page', '7', ' ff.'],
  ])('is read in “%s”', (text, label, value, rest) => {
    expect(readPlace(text)).toEqual({ label, value, rest });
  });

  it.each([
    'emphasis added',
    'page proofs',
    'Chapter Two',
    'part of it',
    'No one',
    '2nd ed.',
    'n.d.',
    'n. d.',
    '',
  ])('is not read in “%s”', (text) => {
    expect(readPlace(text)).toBeUndefined();
  });
});
