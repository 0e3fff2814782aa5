import { describe, expect, it } from 'vitest';
import { readSentence } from '#evidence/sourcing/sentence-reading';

const asserted = (sentence: string, previous?: string) =>
  readSentence(sentence, previous)
    .clauses.filter(({ asserts }) => asserts)
    .map(({ subject, verbs }) =>
      [...(subject?.words ?? []), ...verbs].map(({ lower }) => lower).join(' '),
    );

describe('the reading of a sentence', () => {
  it.each([
    ['Men leave.', ['men leave']],
    ['Men might leave.', []],
    ['Ask whether men leave.', []],
    ['If men leave, women stay.', ['women stay']],
    ['Avoidance means staying away.', []],
    ['EMDR stands for something.', []],
    ['Spouses who laugh at jokes.', ['spouses', 'who laugh']],
    ['Until the sixties, women could not vote.', ['women could not vote']],
    ['Women could not vote.', []],
  ])('finds what “%s” asserts', (sentence, expected) => {
    expect(asserted(sentence)).toEqual(expected);
  });

  it.each([
    ['Men left.', true],
    ['Men rarely spoke.', true],
    ['Men had left.', true],
    ['Men leave.', false],
    ['Men have left.', false],
  ])('tells the past: “%s” %s', (sentence, isPast) => {
    expect(readSentence(sentence).clauses[0]?.isPast).toBe(isPast);
  });

  it.each([
    ['Men leave.', true],
    ['Do men leave?', false],
    ['I leave.', false],
    ['Your husband leaves.', false],
    ['This page is long.', false],
  ])('tells whether it states something of many: “%s” %s', (sentence, states) => {
    expect(readSentence(sentence).states).toBe(states);
  });

  it('lets “they” and “it” point back at what stands for a kind', () => {
    const about = (sentence: string, previous: string) => {
      const { about, isGeneric } = readSentence(sentence, previous).clauses[0]!;
      return [about, isGeneric];
    };
    expect(about('They leave.', 'Men get angry.')).toEqual(['people', true]);
    expect(about('It kills love.', 'Jealousy is cold.')).toEqual(['feeling', true]);
    expect(about('They leave.', 'The neighbors get angry.')).toEqual(['they', false]);
    expect(about('It rains.', 'Men get angry.')).toEqual(['it', false]);
  });

  it('leaves out of its plain text what is quoted', () => {
    expect(readSentence('He says, "Men never talk about it," and goes.').plain).toBe(
      'he says, and goes.',
    );
  });
});
