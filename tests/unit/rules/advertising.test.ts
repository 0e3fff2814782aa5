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
  it.each([
    ['We guarantee that your marriage will be saved.', 'guarantee'],
    ['Nobody who finishes our program gets divorced.', 'guarantee'],
    ['Our method erases trauma for good.', 'cure'],
    ['She is the best couples therapist in San Francisco.', 'rank'],
    ['Read our five-star reviews on Google.', 'testimonial'],
    ['Our clients tell us that we saved their marriage.', 'testimonial'],
    ['Other counselors just nod, but we get results.', 'comparison'],
    ['I am a certified love doctor.', 'title'],
    ['Only two spots are left, so book today.', 'urgency'],
    ['A session was $300 and is now only $150.', 'discount'],
    ['My client Jenny, a nurse, told me that she had left.', 'client'],
    ['Every woman who attends my workshop has kept her job since.', 'guarantee'],
    ['You sleep again, or you do not pay.', 'guarantee'],
    ['“He gave us our evenings back.” – Rosa, Daly City', 'testimonial'],
    ['What sets me apart from cookie-cutter therapists is that I listen.', 'comparison'],
    ['Seats for the spring group are nearly taken.', 'urgency'],
  ])('is seen in “%s”', (sentence, duty) => {
    expect(inText(sentence)).toMatchObject([{ text: sentence, duty }]);
  });

  it.each([
    'No therapist can guarantee an outcome.',
    'I can’t promise that he’ll change.',
    'Try what is best for you both.',
    'He swore he would never lie again.',
    'A session costs $220 and lasts 50 minutes.',
    'A client may go quiet.',
    'What can I do this week?',
    'Trauma is a word our readers ask about.',
    'I keep two low-fee places, and one is open now.',
    '“Guaranteed” is a word for toasters, not for us.',
    'My brother, a surgeon, fixes everything in an hour.',
    'We never ask for reviews.',
    'We review the plan with you each month.',
    'Our intern is registered with the Board and supervised by me.',
    'These two colleagues may have an hour sooner.',
    'My client forms are on the next page.',
    'It was the top shelf that I could not reach.',
    'Call 988 right now if you think of ending your life.',
  ])('is not seen in “%s”', (sentence) => {
    expect(inText(sentence)).toEqual([]);
  });

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
