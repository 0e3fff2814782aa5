import { describe, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { swap } from '../sample-content.ts';

const file = 'articles/going-quiet.mdx';
const written = (text: string) => ({
  [file]: swap(['Wait a little', `${text}\n\nWait a little`]),
  'articles/bench.jpg': 'bytes',
});
const withFields = (fields: string) => ({
  [file]: swap(['\nstatus: published', `\n${fields}\nstatus: published`]),
  'articles/bench.jpg': 'bytes',
});

describe('the rule on pictures', () => {
  it.each([
    ['a picture on its line', '![A bench](bench.jpg)'],
    ['a picture with a credit', '![A bench](./bench.jpg "Photo: her")'],
    ['a picture as decoration', '![decorative](bench.jpg)'],
    ['a figure', '<Figure>\n![A bench](bench.jpg)\n\nWords.\n</Figure>'],
  ])('accepts %s', (_, text) => {
    expectProblems(written(text));
  });

  it.each([
    ['without words', '![](bench.jpg)', 'has no words for those who do not see it'],
    ['with the name of its file', '![IMG_2041](bench.jpg)', 'does not say what the picture shows'],
    ['among words', 'See ![A bench](bench.jpg) here.', 'is inside a line of text'],
    ['that is not there', '![A bench](tree.jpg)', 'no articles/tree.jpg. Put the picture beside'],
    ['in other letters', '![A bench](Bench.JPG)', 'only articles/bench.jpg. Write the name as'],
    [
      'from elsewhere',
      '![A bench](https://a.example/b.png)',
      'is on another site. Save the picture',
    ],
    ['of a phone', '![A bench](bench.heic)', 'is HEIC, which browsers do not show'],
    ['of another kind', '![A bench](bench.tiff)', 'is of a kind that browsers do not show'],
    ['that is drawn', '![A bench](bench.svg)', 'is a drawing. Move it to diagrams/'],
  ])('refuses a picture %s', (_, text, message) => {
    expectProblems(written(text), { file, place: 'body', at: text, message });
  });

  it('refuses a picture outside the main text', () => {
    const change = swap(['Not by itself.', '![A bench](bench.jpg)\n\n      Not by itself.']);
    expectProblems(
      { [file]: change, 'articles/bench.jpg': 'bytes' },
      { file, place: 'faq › is-it-over', at: '![A', message: 'is outside the main text' },
    );
  });

  it('lets a page show a picture beside it', () => {
    expectProblems({
      'pages/about.mdx': (text) => `${text}\n![A door](door.png)\n`,
      'pages/door.png': 'bytes',
    });
  });
});

describe('the rule on covers', () => {
  it('accepts one with words, and a note of consent', () => {
    expectProblems(
      withFields(
        'cover: bench.jpg\ncoverAlt: A bench\nconsent:\n  - picture: bench.jpg\n    given: Hers',
      ),
    );
  });

  it.each([
    ['a cover without words', 'cover: bench.jpg', 'cover', 'Write in "coverAlt" what it shows'],
    ['a cover that is not there', 'cover: a.jpg\ncoverAlt: A', 'cover', 'no articles/a.jpg'],
    ['words without a cover', 'coverAlt: A bench', 'cover', 'is missing, and its words are there'],
    [
      'consent to a picture that is not shown',
      'consent:\n  - picture: bench.jpg\n    given: Hers',
      'consent',
      'bench.jpg is not a picture in this article',
    ],
  ])('refuses %s', (_, fields, place, message) => {
    expectProblems(withFields(fields), { file, place, message });
  });
});
