import { describe, expect, it } from 'vitest';
import { readPhrase } from '#evidence/sourcing/phrases';
import { tagSentence } from '#evidence/sourcing/sentence-tags';
import { subjectOf } from '#evidence/sourcing/subjects';

const read = (words: string) => subjectOf(readPhrase(tagSentence(words), 0)?.phrase);

describe('what a subject is about', () => {
  it.each([
    ['most men', 'people'],
    ['a marriage', 'union'],
    ['the amygdala', 'body'],
    ['your heart rate', 'body'],
    ['couples therapy', 'treatment'],
    ['EMDR', 'treatment'],
    ['chronic depression', 'condition'],
    ['money fights', 'feeling'],
    ['psychologists', 'authority'],
    ['a survey', 'research'],
    ['everyone', 'universal'],
    ['the sadness of a breakup', 'feeling'],
    ['the urge to text', 'thing'],
    ['the average couple', 'people'],
    ['our grandparents', 'people'],
    ['secrets', 'feeling'],
    ['half of all men', 'people'],
  ])('%s stands for all of its kind: %s', (words, about) => {
    expect(read(words)).toEqual({ about, isGeneric: true });
  });

  it.each([
    ['the man', 'people'],
    ['your husband', 'people'],
    ['your ex-colleague', 'people'],
    ['my brain', 'body'],
    ['Maya', 'name'],
    ["Maya's husband", 'people'],
    ['he', 'he'],
    ['we', 'we'],
    ['this', 'it'],
    ['the end of the page', 'thing'],
  ])('%s points at one: %s', (words, about) => {
    expect(read(words)).toEqual({ about, isGeneric: false });
  });

  it('is nothing without a subject', () => {
    expect(subjectOf(undefined)).toEqual({ about: 'none', isGeneric: false });
  });
});
