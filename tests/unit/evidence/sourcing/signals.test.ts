import { describe, expect, it } from 'vitest';
import { readSentence } from '#evidence/sourcing/sentence-reading';
import { WEIGHTS } from '#evidence/sourcing/signal-weights';
import { SIGNALS, shownSignals } from '#evidence/sourcing/signals';

/** Each signal with a sentence that shows it, and the words it names. */
const EXAMPLES: [string, string, string[]][] = [
  ['people-subject', 'In-laws test a marriage.', ['in-laws test']],
  ['union-subject', 'Half of all affairs begin at work.', ['half of all affairs begin']],
  ['body-subject', 'Your jaw holds what you did not say.', ['your jaw holds']],
  ['treatment-subject', 'Regular exercise lifts mood.', ['regular exercise lifts mood']],
  ['doing-subject', 'Naming a feeling calms it.', ['naming calms']],
  ['past-without-persons', 'The first clinic opened in Vienna.', ['the first clinic opened']],
  ['quantifier', 'Few fathers ask for help.', ['few']],
  ['frequency', 'Insomnia is common after a loss.', ['common']],
  ['comparative', 'Shy people read faces better.', ['better']],
  ['effect', 'Trauma changes the brain.', ['changes']],
  ['acts-on-people', 'Fear lives in the stomach.', ['stomach']],
  ['prediction', 'Love fades in silence.', ['fades']],
  ['people-word', 'It works for most people.', ['people']],
  ['body-word', 'Trauma changes the brain.', ['brain']],
  ['inner-word', 'Body shame spares nobody.', ['shame']],
  ['treatment-word', 'Journaling heals old wounds.', ['journaling']],
  ['comparison', 'Daughters forgive sooner than sons.', ['sooner than']],
  ['cause-phrase', 'Perfectionism stems from conditional love.', ['stems from']],
  ['prediction-phrase', 'Early praise turns into later doubt.', ['turns into']],
  ['share', 'One in three men goes quiet.', ['one in three']],
  ['needed-time', 'A habit needs sixty-six days to form.', ['needs sixty-six days']],
  ['authority', 'Experts agree that honesty is the basis of trust.', ['experts agree']],
  ['authority-phrase', 'It has been proven that opposites do not attract.', ['it has been proven']],
  ['research-speaks', 'A meta-analysis confirmed it.', ['A meta-analysis confirmed']],
  [
    'named-person-reports',
    'Kübler-Ross described five stages of grief.',
    ['Kübler-Ross described'],
  ],
  ['named-inquiry', "Milgram's volunteers went on pressing the switch.", ['Milgram’s volunteers']],
  ['past-words', 'Hunter-gatherers raised children in groups.', ['hunter-gatherers']],
  ['past-dates', 'Divorce became easier in California in 1969.', ['1969']],
  ['order-alone', 'Resist the urge to explain.', ['resist']],
  ['speech', 'He texts, "Running late, eat without me."', ['"']],
  ['no-general-clause', 'You are angry.', ['-']],
  ['own-view', 'My bet is on the quiet ones.', ['my bet']],
  ['perhaps', 'Perhaps she is tired.', ['perhaps']],
  ['unknown', 'It is not clear which came first.', ['unknown']],
  ['rights', 'You have a right to an answer.', ['have a right']],
  ['empathy', 'Your fear is understandable.', ['understandable']],
  ['empathy-phrase', 'No wonder you stopped asking.', ['no wonder']],
  ['helps-to', 'It helps to agree on a time.', ['it helps to']],
  ['visiting', 'Clients pay at the end of each month.', ['clients pay']],
  ['our-place', 'My office is on the fourth floor.', ['my office']],
  ['logistics', 'The license hangs on the wall.', ['license']],
  ['exact', 'We open on Monday at nine.', ['monday']],
  ['page', 'This article has four parts.', ['article']],
  ['this-page', 'Above, we looked at the body.', ['above,']],
  ['count-in-text', 'There are three ways to begin.', ['three ways']],
  ['defining', 'Ambivalence means wanting two things at once.', ['ambivalence means']],
  ['defining-phrase', 'Rumination is when a thought goes around.', ['is when']],
  ['equation', 'Shame is a bad translator.', ['shame is']],
  ['image', 'Hope is the small lamp in the hallway.', ['lamp']],
  ['image-said', 'Think of anger as a smoke alarm.', ['smoke', 'alarm']],
  ['hypothesis', 'Imagine a couple in a kitchen.', ['imagine']],
];

describe('the signals', () => {
  it.each(EXAMPLES)('finds %s in “%s”', (name, sentence, words) => {
    const shown = shownSignals(readSentence(sentence));
    expect(shown.find((signal) => signal.name === name)?.words).toEqual(words);
  });

  it('have an example each, in their order', () => {
    expect(EXAMPLES.map(([name]) => name)).toEqual(SIGNALS.map(({ name }) => name));
  });

  it('have a weight each, which speaks for a source only where they have a kind', () => {
    expect(Object.keys(WEIGHTS)).toEqual(SIGNALS.map(({ name }) => name));
    const turned = SIGNALS.filter(({ name, kind }) =>
      kind ? WEIGHTS[name]! <= 0 : WEIGHTS[name]! >= 0,
    );
    expect(turned).toEqual([]);
  });
});
