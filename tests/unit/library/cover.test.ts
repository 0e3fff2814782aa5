import { describe, expect, it } from 'vitest';
import { coverOf, formShapes, topicCover } from '#library/cover';
import { loadSample, swap } from '../sample-content.ts';

const article = (line = '') =>
  loadSample({
    'articles/going-quiet.mdx': swap(['published: ', `${line}published: `]),
  }).library.articleBySlug.get('going-quiet')!;
const topics = () => loadSample().library.topics;

describe('the cover of an article', () => {
  it('is the drawing it names, with what is seen in it', () => {
    expect(coverOf(article('cover: door\n'), topics())).toEqual({
      drawing: 'door',
      alt: expect.stringMatching(/door between them/),
    });
  });

  it.each([
    [0, 'almost one'],
    [30, 'overlap'],
    [90, 'apart'],
  ])('at a distance of %i says what is seen', (distance, words) => {
    const cover = coverOf(article(`cover: ${distance}\n`), topics());
    expect(cover).toMatchObject({ distance, ground: 0 });
    expect(cover.alt).toContain(words);
  });

  it('is made of its address when it names none, and stays', () => {
    expect(coverOf(article(), topics())).toEqual(coverOf(article(), topics()));
    expect(coverOf(article(), topics())).toMatchObject({ distance: expect.any(Number) });
  });
});

it('of a topic has the ground of its articles and words for what is seen', () => {
  expect(topicCover(topics()[0]!, topics())).toMatchObject({
    ground: 0,
    alt: expect.stringMatching(/^Two round forms/),
  });
});

it('draws what two forms share while they overlap', () => {
  const colors = (distance: number) => formShapes(distance).map(({ color }) => color);
  expect(colors(10)).toContain('lens');
  expect(colors(90)).not.toContain('lens');
});
