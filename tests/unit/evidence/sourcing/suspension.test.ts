import { describe, expect, it } from 'vitest';
import { readSentence } from '#evidence/sourcing/sentence-reading';
import { isOpen, setsScene } from '#evidence/sourcing/suspension';

describe('the force of a statement', () => {
  it.each([
    'I believe that men fear closeness.',
    'Perhaps men fear closeness.',
    'Imagine that men fear closeness.',
    'Whether men fear closeness is unknown.',
    'Nobody knows why men fear closeness.',
    'A genogram is a tree that records how men fear closeness.',
    'In our example, men fear closeness.',
    'I watched two men fear closeness.',
    'Should men fear closeness, wait.',
  ])('is taken from “%s”', (sentence) => {
    const { clauses } = readSentence(sentence);
    const men = clauses.find(({ subject }) => subject?.head.lower === 'men');
    expect(men?.asserts).toBe(false);
  });

  it.each([
    'I know that men fear closeness.',
    'Experts agree that men fear closeness.',
    'It hurts because men fear closeness.',
    'I have seen that men fear closeness.',
    'Nobody tells you that men fear closeness.',
  ])('stays with “%s”', (sentence) => {
    const { clauses } = readSentence(sentence);
    const men = clauses.find(({ subject }) => subject?.head.lower === 'men');
    expect(men?.asserts).toBe(true);
  });
});

it.each([
  ['the jury is still out', true],
  ['it is not clear', true],
  ['we found no trial', true],
  ['there is no research on it', true],
  ['it remains a puzzle', true],
  ['it remains a good treatment', false],
  ['the door is open', false],
  ['men leave', false],
])('tells whether “%s” leaves it open: %s', (text, open) => expect(isOpen(text)).toBe(open));

it.each([
  ['imagine a couple.', true],
  ["a couple, let's call them dee and jo, argue.", true],
  ['couples argue.', false],
])('tells whether “%s” sets a scene: %s', (text, sets) => expect(setsScene(text)).toBe(sets));
