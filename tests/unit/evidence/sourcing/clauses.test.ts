import { describe, expect, it } from 'vitest';
import { readClauses } from '#evidence/sourcing/clauses';
import { tagSentence } from '#evidence/sourcing/sentence-tags';

/** Clauses as "link: subject | verbs". */
const read = (sentence: string) =>
  readClauses(tagSentence(sentence)).map(({ link, subject, verbs, isOrder }) => {
    const words = subject?.words.map(({ lower }) => lower).join(' ') ?? '-';
    return `${isOrder ? 'order' : link}: ${words} | ${verbs.map(({ lower }) => lower).join(' ')}`;
  });

describe('the clauses of a sentence', () => {
  it.each([
    ['Couples argue.', ['main: couples | argue']],
    ['Ask him and wait.', ['order: - | ask', 'order: - | wait']],
    ['Guilt and shame are common.', ['main: guilt shame | are']],
    ['We humans fear silence.', ['main: we humans | fear']],
    ['Naming an emotion calms it.', ['main: naming | calms']],
    ['They agree to stay and leave.', ['main: they | agree', 'main: they | leave']],
    [
      'Kids whose parents fight behind thin walls still absorb it.',
      ['main: kids | still absorb', 'relative: parents | fight'],
    ],
    ['Couples who joke survive.', ['main: couples | survive', 'relative: who | joke']],
    [
      'A marriage in which nobody apologizes does not last.',
      ['main: a marriage | does not last', 'relative: nobody | apologizes'],
    ],
    [
      'Set an alarm, because doctors warn against it.',
      ['order: - | set', 'reason: doctors | warn'],
    ],
    ['Shame makes people hide.', ['main: shame | makes', 'content: people | hide']],
    ['When men fear closeness, they leave.', ['main: they | leave', 'time: men | fear']],
    [
      'How they fight foretells how they end.',
      ['content: they | fight', 'main: how | foretells', 'content: they | end'],
    ],
    [
      'Oxytocin, released in a hug, softens us.',
      ['main: oxytocin | released', 'main: oxytocin | softens'],
    ],
    ['He left; she stayed.', ['main: he | left', 'main: she | stayed']],
    ['A garden.', ['main: a garden | ']],
    ['…', []],
  ])('of “%s”', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it('leave out what somebody says', () => {
    expect(read('He says, "Men never talk about it."')).toEqual(['main: he | says']);
  });
});
