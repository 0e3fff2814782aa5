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
    ['with one word for its file', '![bench](bench.jpg)', 'does not say what the picture shows'],
    ['named by a screen', '![Screenshot 2026-01-01](bench.jpg)', 'does not say what the picture'],
    [
      'next to another',
      '![A bench](bench.jpg)\n![A lamp](bench.jpg)',
      'a line of its own, with an',
    ],
    [
      'from elsewhere',
      '![A bench](https://a.example/b.png)',
      'is not the name of a picture beside',
    ],
    ['of a folder', '![A bench](pictures/bench.jpg)', 'is not the name of a picture beside'],
    ['above its folder', '![A bench](../pages/bench.jpg)', 'is not the name of a picture beside'],
    ['of a disk', '![A bench](C:\\\\bench.jpg)', 'is not the name of a picture beside the text'],
    ['with a space in its name', '![A bench](my bench.jpg)', 'is not a picture. Write ![what'],
    ['as a wiki names it', '![[bench.jpg]]', 'is not a picture. Write ![what it shows]'],
    [
      'of a phone',
      '![A bench](IMG_2041.HEIC)',
      'is HEIC, which browsers do not show. On an iPhone',
    ],
    ['of another kind', '![A bench](scan.tiff)', 'is not a JPEG, PNG, WebP or AVIF'],
    ['that moves', '![A bench](wave.gif)', 'is not a JPEG, PNG, WebP or AVIF'],
    ['of a kind that is not there', '![A bench](bench.gif)', 'only articles/bench.jpg'],
    ['that is drawn', '![A bench](drawn.svg)', 'is a drawing. Move it to diagrams/'],
  ])('refuses a picture %s', (_, text, message) => {
    const wanted = text.split('\n').map((at) => ({ file, place: 'body', at, message }));
    expectProblems(written(text), ...wanted);
  });

  it('refuses a picture outside the main text', () => {
    const change = swap(['Not by itself.', '![A bench](bench.jpg)\n\n      Not by itself.']);
    expectProblems(
      { [file]: change, 'articles/bench.jpg': 'bytes' },
      { file, place: 'faq › is-it-over', at: '![A', message: 'is outside the main text' },
    );
  });

  it('knows a file by the letters that its system writes', () => {
    expectProblems(
      {
        [file]: swap(['Wait a little', '![A kitchen](k\u00fcche.jpg)\n\nWait a little']),
        'articles/ku\u0308che.jpg': 'bytes',
      },
      { file, place: 'body', at: '![A', message: 'systems write in different ways. Rename it' },
    );
  });

  it('refuses one in what is said of a person', () => {
    const person = 'people/jordan-doe.md';
    expectProblems(
      {
        [person]: '---\nname: Jordan Doe\n---\n\n![A bench](bench.jpg)\n',
        'people/bench.jpg': 'b',
      },
      { file: person, place: 'body', at: '![A', message: 'is outside the main text' },
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

  it('reads a distance as the editor writes it', () => {
    expectProblems(withFields("cover: '90'"));
    expectProblems(withFields("cover: '190'"), {
      file,
      place: 'cover',
      at: 'cover',
      message: '100',
    });
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
