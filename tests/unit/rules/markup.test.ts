import { describe, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { swap } from '../sample-content.ts';

const file = 'articles/going-quiet.mdx';
const diagram = '<Diagram src="circle" alt="Pressing and silence" caption="The circle" />';

describe('the rule on markup', () => {
  it.each([
    ['a list of tasks', '- [ ] a task', 'a box to tick is not kept by a page. Write a plain point'],
    ['a list as Word writes it', '• First', '“• First” does not begin a list. Begin each point'],
    ['a component among words', 'Now <Safety /> and', '<Safety> is inside a line of text'],
    ['an import line', "import x from './x.js'", 'articles need no import lines. Remove it'],
    ['an export line', 'export const x = 1', 'articles need no import lines. Remove it'],
    ['an {expression}', '{new Date}', '"{new Date}" is in braces, which hold code'],
    ['an {expression} in a sentence', 'So {this} is.', '"{this}" is in braces, which hold code'],
    ['raw HTML', '<div>Text</div>', '<div> is HTML. Remove the tag and keep its words'],
    [
      'an unknown component',
      '<Video />',
      '<Video> is not a component an article may use. Use <Callout />',
    ],
    ['a name that every object has', '<constructor />', '<constructor> is HTML'],
    ['a heading of the first rank', '# Text', 'Only the title has that level'],
    ['a heading that skips a rank', '#### Text', '“Text” skips a level. Use one # fewer'],
    [
      'a stray <',
      'It is <5 of them.',
      'has a < that does not begin a component. Write "less than"',
    ],
    ['a stray {', 'It is { of them.', 'has a { without its }. Write the words without braces'],
    ['an anchor in braces', 'So it is. {#so}', 'has words between { and }, which hold code'],
    ['an HTML comment', '<!-- note -->', 'has a note between <!-- and -->'],
    ['text in a component', '<Safety>Call</Safety>', 'Write it below <Safety />'],
    ['an open component', '<Safety>', 'has a <Safety> without a </Safety>'],
  ])('refuses %s', (_, line, message) => {
    expectProblems(
      { [file]: swap(['Wait a little', `${line}\n\nWait a little`]) },
      { file, place: 'body', at: line, message },
    );
  });

  it('tells Markdown that did not parse in every text, with its line', () => {
    const link = 'A [text] (/faq/).';
    const message = '“[text] (/faq/)” is not a link. Take out the space';
    expectProblems(
      {
        [file]: swap(
          ['Silence may follow', `${link} Silence may follow`],
          ['text: Silence may have', `text: ${link} Silence may have`],
          ['Wait a little', `${link} Wait a little`],
          ['Not by itself.', `Not by itself. ${link}`],
        ),
        'pages/about.mdx': swap(['We do.', link]),
        'claims/quiet-means-leaving.md': swap(['We found', `${link} We found`]),
        'safety.md': (text) => `${text}\n${link}\n`,
      },
      { file, place: 'answer', at: 'Silence may follow', message },
      { file, place: 'keyPoints', at: 'text: A', message },
      { file, place: 'body', at: 'Wait a little', message },
      { file, place: 'faq › is-it-over', at: 'Not by itself', message },
      { file: 'pages/about.mdx', place: 'body', at: link, message },
      { file: 'claims/quiet-means-leaving.md', place: '', at: link, message },
      { file: 'safety.md', place: '', at: link, message },
    );
  });

  it.each(['---', '==='])('refuses words that a line of %s makes a heading', (below) => {
    expectProblems(
      { [file]: swap(['Wait a little', `Some words.\n${below}\n\nWait a little`]) },
      {
        file,
        place: 'body',
        at: 'Some words.',
        message: '“Some words.” is a heading because a line',
      },
    );
  });

  it.each(['---', '* * *', '- - -'])('lets a line of %s part two paragraphs', (line) => {
    expectProblems({ [file]: swap(['Wait a little', `Some words.\n\n${line}\n\nWait a little`]) });
  });

  it.each(['src', 'alt', 'caption'])('refuses a diagram without its %s', (attribute) => {
    const without = diagram.replace(new RegExp(`${attribute}="[^"]*" `), '');
    expectProblems(
      { [file]: swap([diagram, without]) },
      { file, place: 'body', at: '<Diagram', message: `<Diagram> has no ${attribute}. Write` },
    );
  });

  it('refuses a diagram whose words are empty or code', () => {
    expectProblems(
      { [file]: swap(['alt="Pressing and silence"', 'alt=" "'], ['"The circle"', '{caption}']) },
      { file, place: 'body', at: '<Diagram', message: 'has no alt' },
      { file, place: 'body', at: '<Diagram', message: 'has no caption' },
      {
        file,
        place: 'body',
        at: '<Diagram',
        message: '"caption={…}" is in braces, which hold code',
      },
    );
  });

  it('refuses a diagram that is not there', () => {
    expectProblems(
      { [file]: swap(['src="circle"', 'src="square"']) },
      { file, place: 'body', at: '<Diagram', message: 'there is no diagrams/square.svg' },
    );
  });

  it.each([
    [
      'an answer',
      file,
      'faq › is-it-over',
      swap(['Not by itself.', '## Not\n\n      Not by itself.']),
    ],
    ['the safety box', 'safety.md', '', (text: string) => `${text}\n## Not\n`],
  ])('refuses a heading in %s', (_, in_, place, change) => {
    expectProblems(
      { [in_]: change },
      { file: in_, place, at: '## Not', message: '“Not” is a heading, and only the main text' },
    );
  });

  it('refuses a block of code, whatever it says', () => {
    expectProblems(
      { [file]: (text) => `${text}\n~~~\nA study of 90 % of men.\n~~~\n` },
      { file, place: 'body', at: '~~~', message: 'a block of code is not shown. Write its words' },
    );
  });

  it('refuses a source where a list of sections could not show it', () => {
    expectProblems(
      { [file]: (text) => `${text}\n## As found [@papp-2009]\n` },
      { file, place: 'body', at: '## As found', message: 'contains a citation, a verdict' },
    );
  });

  it('refuses a note in a heading, which is a link itself', () => {
    expectProblems(
      { [file]: (text) => `${text}\n## As found[^1]\n\n[^1]: In a kitchen.\n` },
      { file, place: 'body', at: '## As found', message: 'a verdict or a note. Move it' },
    );
  });

  it('refuses a source or a verdict among the words of a link', () => {
    const text =
      'See [the circle @papp-2009 found](/evidence/) [here, [claim: quiet-means-leaving]](/faq/).';
    expectProblems(
      { [file]: (before) => `${before}\n${text}\n` },
      { file, place: 'body', at: 'See [the', message: 'a link contains a citation, a verdict' },
      { file, place: 'body', at: 'See [the', message: 'a link contains a citation, a verdict' },
    );
  });

  it.each<[where: string, in_: string, place: string, from: string]>([
    ['the help box', 'safety.md', '', 'In a crisis'],
    ['the evidence of a claim', 'claims/quiet-means-leaving.md', '', 'We found'],
    ['a key point', file, 'keyPoints', 'Silence may have many'],
  ])('refuses a component in %s, which does not show it', (_, in_, place, from) => {
    const text = place ? `|\n      <Practice />\n\n      ${from}` : `<Practice />\n\n${from}`;
    expectProblems(
      { [in_]: swap([from, text]) },
      { file: in_, place, at: '<Practice', message: '<Practice> is where no page shows it' },
    );
  });

  it.each([
    ['the answer', 'Silence may follow an argument.', '  '],
    ['the answer to a question', 'Not by itself.', '      '],
  ])('lets a component stand in %s', (_, from, indent) => {
    expectProblems({ [file]: swap([from, `<Safety />\n\n${indent}${from}`]) });
  });

  it.each([
    ['Cite', '[@a-reference]'],
    ['Verdict', '[claim: an-id]'],
  ])('refuses <%s />, which the site writes for a mark', (name, mark) => {
    expectProblems(
      { [file]: swap(['Wait a little', `<${name} />\n\nWait a little`]) },
      { file, place: 'body', at: `<${name}`, message: `Write ${mark} instead` },
    );
  });

  it('judges answers and the safety box as well', () => {
    expectProblems(
      {
        [file]: swap(['Not by itself.', 'Not <b>by</b> itself.']),
        'safety.md': (text) => `${text}\n<Video />\n`,
      },
      {
        file,
        place: 'faq › is-it-over',
        at: 'Not <b>',
        message: '<b> is HTML. Write **words** instead',
      },
      { file: 'safety.md', place: '', at: '<Video', message: '<Video> is not a component' },
    );
  });
});

describe('the rule on constructs', () => {
  const written = (text: string) => ({
    [file]: swap(['Wait a little', `${text}\n\nWait a little`]),
  });

  it('refuses a box whose words stand below it', () => {
    expectProblems(written('> [!NOTE]\n\nSome words.'), {
      file,
      place: 'body',
      at: '> [!NOTE]',
      message: '> [!NOTE] is empty. Write its words below it',
    });
  });

  it.each([
    ['a callout', '> [!NOTE]\n> Words.'],
    ['a callout by its tag', '<Callout kind="tip" title="Try">Words.</Callout>'],
    ['lines to say', '<SayIt>\nHello.\n\n> Hello back.\n</SayIt>'],
    ['steps', '<Steps>\n1. Go.\n2. Come back.\n</Steps>'],
    ['a footnote', 'Words.[^1]\n\n[^1]: Further words.'],
    ['words of the text, pulled out', 'So they *wait*.\n\n<PullQuote>So they wait.</PullQuote>'],
    ['a place for a view that is not there yet', '<FromPractice>\n</FromPractice>'],
  ])('accepts %s', (_, text) => {
    expectProblems(written(text));
  });

  it.each([
    ['a callout of no kind', '> [!HINT]\n> Words.', '“hint” is not a kind of callout. Choose note'],
    ['a callout of two words', '> [!GOOD NEWS]\n> So.', '“good news” is not a kind of callout'],
    ['a callout with a hyphen', '> [!BY-THE-WAY]\n> So.', '“by-the-way” is not a kind of callout'],
    ['empty lines to say', '<SayIt />', '<SayIt> is empty. Write its words between the tags'],
    ['steps without numbers', '<Steps>\n- Go.\n</Steps>', '<Steps> is for a numbered list alone'],
    ['a figure of words', '<Figure>Words.</Figure>', '<Figure> has no picture'],
    [
      'words that the text does not say',
      '<PullQuote>Men flee.</PullQuote>',
      'Copy them word for word',
    ],
    ['a view of nobody', '<FromPractice>I wait.</FromPractice>', '<FromPractice> names nobody'],
    [
      'a view of a stranger',
      '<FromPractice by="jo">I wait.</FromPractice>',
      'names “jo”, who is not among',
    ],
  ])('refuses %s', (_, text, message) => {
    expectProblems(written(text), { file, place: 'body', at: text.split('\n')[0]!, message });
  });

  it('does not ask lines to say for a source, and asks a callout and a note for one', () => {
    const fact = 'Most men withdraw when they are criticized.';
    expectProblems(written(`<SayIt>${fact}</SayIt>`));
    const asked = {
      file,
      place: 'body',
      at: fact,
      message: 'without a source',
      question: true,
    } as const;
    expectProblems(written(`> [!NOTE]\n> ${fact}`), asked);
    expectProblems(written(`Words.[^1]\n\n[^1]: ${fact}`), asked);
  });

  it('refuses a footnote outside the main text, and a callout that no page shows', () => {
    expectProblems(
      {
        [file]: swap(['Not by itself.', 'Not by itself.[^1]\n\n      [^1]: Words.\n\n     ']),
        'safety.md': (text) => `${text}\n> [!NOTE]\n> Words.\n`,
      },
      { file, place: 'faq › is-it-over', at: 'Not by', message: 'a footnote is outside the main' },
      {
        file: 'safety.md',
        place: '',
        at: '[!NOTE]',
        message: '> [!NOTE] is where no page shows it',
      },
    );
  });
});
