import { describe, expect, it } from 'vitest';
import { readContent } from '#reader/read-content';
import { advertisingWords } from '#review/advertising';
import { readEnvironment } from '#environment';
import type { Files } from '../sample-content.ts';
import { swap, TODAY, writeContent } from '../sample-content.ts';

const article = 'articles/going-quiet.mdx';

function found(files: Files) {
  const environment = readEnvironment({ TODAY, CONTENT_DIR: writeContent(files) });
  return advertisingWords(readContent(environment).content);
}

const inText = (words: string) => found({ [article]: swap(['Wait a little', words]) });

describe('words a licensee may not use in advertising', () => {
  it.each([
    ['We guarantee a change.', 'guarantee', 'promises an outcome'],
    ['Results are guaranteed.', 'guaranteed', 'promises an outcome'],
    ['Therapy cures silence.', 'cures', 'promises a cure'],
    ['Our success rate is high.', 'success rate', 'raises hopes'],
    ['She is the best therapist here.', 'best therapist', 'ranks'],
    ['A leading couples therapist.', 'leading couples therapist', 'ranks'],
    ['The top-rated practice.', 'top-rated practice', 'ranks'],
    ['We are #1 here.', '#1', 'ranks'],
    ['Number one in town.', 'Number one', 'ranks'],
    ['Read our testimonials.', 'testimonials', 'praise by clients'],
    ['Five-star care.', 'Five-star', 'praise by clients'],
    ['My client J. came back.', 'client J.', 'points to a client'],
    ['Fees as low as ten.', 'as low as', 'price'],
  ])('are found in “%s”', (sentence, words, reason) => {
    expect(inText(sentence)).toContainEqual(
      expect.objectContaining({ words, denied: false, reason: expect.stringContaining(reason) }),
    );
  });

  it.each([
    'Try what is best for you both.',
    'Men take part best when therapy is open.',
    'He is secure, and she is curious.',
    'Take a #10 envelope.',
    'A client may go quiet.',
    'You could review it together.',
  ])('are not seen in “%s”', (sentence) => {
    expect(inText(sentence)).toEqual([]);
  });

  it('are set apart where they seem to be denied', () => {
    expect(inText('No one can guarantee that.')).toMatchObject([{ denied: true }]);
    expect(inText('We don’t promise a cure.')).toMatchObject([{ denied: true }]);
    const far = 'It is not for us to say, but we here guarantee it.';
    expect(inText(far)).toMatchObject([{ denied: false }]);
  });

  it('are named with file, line and place', () => {
    const files = { [article]: swap(['Wait a little', 'This cures it. Wait a little']) };
    expect(found(files)).toMatchObject([{ file: article, place: 'body', line: 41 }]);
  });

  it.each([
    ['a title', { [article]: swap(['title: Why', 'title: A cure, and why']) }, 'title'],
    [
      'a heading',
      {
        [article]: swap(
          ['## What you', '## A cure: what you'],
          ['what-you-can-try', 'a-cure-what-you'],
        ),
      },
      'body',
    ],
    ['a question', { [article]: swap(['Is it over?', 'Is there a cure?']) }, 'faq › is-it-over'],
    ['an answer', { [article]: swap(['Not by itself.', 'A cure.']) }, 'faq › is-it-over'],
    ['a page', { 'pages/about.mdx': swap(['We do.', 'We cure.']) }, 'body'],
    [
      'a claim',
      { 'claims/quiet-means-leaving.md': swap(['wants to leave.', 'needs a cure.']) },
      'claim',
    ],
    ['the settings', { 'practice.json': swap(['Relationships, with', 'A cure, with']) }, 'tagline'],
    ['a topic', { 'topics.json': swap(['Why people', 'Cure why people']) }, 'silence'],
    ['the safety box', { 'safety.md': swap(['In a crisis', 'For a cure']) }, 'body'],
  ] satisfies [string, Files, string][])('are found in %s', (_, files, place) => {
    expect(found(files)).toMatchObject([{ place, reason: 'promises a cure' }]);
  });
});
