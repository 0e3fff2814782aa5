import { describe, expect, it } from 'vitest';
import { dutyAlarms } from '#rules/advertising';
import { advertisingSentences } from '../../bench/labeled-sentences.ts';
import type { Files } from '../sample-content.ts';
import { CONTEXT, readSample, swap } from '../sample-content.ts';

const article = 'articles/going-quiet.mdx';

const found = (files: Files) => dutyAlarms(readSample(files), CONTEXT);
const inText = (words: string) =>
  found({ [article]: swap(['Wait a little', `${words}\n\nWait a little`]) });

describe('what a licensee may not advertise', () => {
  it('is named with file, line, place and the words that show it', () => {
    expect(inText('Our method erases trauma for good.')).toMatchObject([
      { file: article, place: 'body', line: 41 },
    ]);
    expect(inText('Our method erases trauma for good.')[0]!.words).toContain('trauma');
  });

  it('is no story of a client where the text says that it is made up', () => {
    const story = 'My client Jenny, a nurse, told me that she had left.';
    expect(inText(story)).toHaveLength(1);
    expect(inText(`${story} She and her story are invented.`)).toEqual([]);
  });

  it('leaves alone what cites research, and words that stand in a block quote', () => {
    const states = 'Our method erases trauma for good';
    expect(inText(`${states} [@papp-2009].`)).toEqual([]);
    expect(inText(`> ${states}.`)).toEqual([]);
    expect(inText('> “You saved our marriage,” writes a client.')).toMatchObject([
      { duty: 'testimonial' },
    ]);
  });

  const CURE = 'Our method erases trauma for good';
  it.each([
    ['a title', { [article]: swap(['title: Why', `title: ${CURE}. Why`]) }, 'title'],
    ['a question', { [article]: swap(['Is it over?', `${CURE}?`]) }, 'faq › is-it-over'],
    ['an answer', { [article]: swap(['Not by itself.', `${CURE}.`]) }, 'faq › is-it-over'],
    ['a page', { 'pages/about.mdx': swap(['We do.', `${CURE}.`]) }, 'body'],
    [
      'the settings',
      { 'practice.json': swap(['Relationships, with', `${CURE}, with`]) },
      'tagline',
    ],
    [
      'a topic',
      { 'topics.json': swap(['Why people', `${CURE}. Why people`]) },
      'silence › description',
    ],
    ['the safety box', { 'safety.md': swap(['In a crisis', `${CURE}. In a crisis`]) }, ''],
  ] satisfies [string, Files, string][])('is seen in %s', (_, files, place) => {
    expect(found(files)).toMatchObject([{ place, duty: 'cure' }]);
  });
});

describe('the labeled lines', () => {
  it('have a kind each, and stand once', () => {
    const lines = advertisingSentences();
    expect(lines.filter(({ id, kind }) => !id || !kind)).toEqual([]);
    expect(new Set(lines.map(({ sentence }) => sentence)).size).toBe(lines.length);
  });
});
