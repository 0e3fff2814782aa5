import { describe, expect, it } from 'vitest';
import { needsSource } from '#evidence/sourcing';
import { formatProblems, openQuestions } from '#evidence/problems';
import { expectProblems, problemsIn } from '../expect-problems.ts';
import { swap, writeContent } from '../sample-content.ts';
import { KIM } from '../sample-files.ts';

const article = 'articles/going-quiet.mdx';

/** The main text with a sentence before its last paragraph. */
const saying = (text: string) => swap(['Wait a little', `${text} Wait a little`]);

describe('the rule on evidence', () => {
  it.each([
    ['Half of men leave.', 'states a number about people'],
    ['Most men go quiet after an argument.', 'states how common something is'],
    ['Silence makes partners feel worse.', 'states what something does to people'],
    ['Couples who wait are usually happier.', 'states how common something is'],
    ['Twelve couples stayed.', 'states how something was in the past'],
    ['Ninety couples stayed.', 'states how something was in the past'],
  ])('refuses “%s” with neither citation nor claim', (sentence, states) => {
    expectProblems(
      { [article]: saying(sentence) },
      {
        file: article,
        place: 'body',
        at: 'Wait a little',
        message: `“${sentence}” ${states} without a source`,
      },
    );
  });

  it('goes on with a scene until its people leave', () => {
    const fights = 'They always fight about money because of old fears.';
    const said = (text: string) => problemsIn(writeContent({ [article]: saying(text) })).length;
    expect(said(`Picture a couple. They sit in the car. ${fights}`)).toBe(0);
    expect(said(`Picture a couple. The road is dark. ${fights}`)).toBe(1);
  });

  it.each([
    ['It lasts 20 minutes.', 'a number about people'],
    ['Half of the words are signs.', 'a number about people'],
    ['One study says so.', 'what research found'],
    ['Studies say so.', 'what research found'],
    ['Research says so.', 'what research found'],
    ['Researchers say so.', 'what experts know'],
    ['A survey says so.', 'what research found'],
    ['A meta-analysis says so.', 'what research found'],
    ['Two hundred of them stayed.', 'a number about people'],
    ['One in three men goes quiet.', 'a number about people'],
    ['About half of them go quiet.', 'a number about people'],
    ['About half the couples stay.', 'a number about people'],
    ['Three quarters of them go quiet.', 'a number about people'],
    ['Shy men dislike parties.', 'something about people in general'],
  ])('asks whether “%s” needs a source', (sentence, states) => {
    expectProblems(
      { [article]: saying(sentence) },
      {
        file: article,
        place: 'body',
        at: 'Wait a little',
        message: `“${sentence}” seems to state ${states} without a source`,
        question: true,
      },
    );
  });

  it('names the words that raised the alarm', () => {
    expectProblems(
      { [article]: saying('Most men go quiet after an argument.') },
      { file: article, place: 'body', at: 'Wait a little', message: '(“Most men go”' },
    );
  });

  it.each([
    ['advice', 'Call 988.'],
    ['advice with a time', 'Wait 5 minutes, and try again.'],
    ['logistics', 'A session lasts 50 minutes and costs $200.'],
    ['a question', 'Do most men go quiet after an argument?'],
    ['a view', 'I think that most men go quiet after an argument.'],
    ['a possibility', 'Silence may help.'],
    ['a definition', 'Avoidance means keeping away from closeness.'],
    ['a script', 'You could say: “Most men go quiet after an argument.”'],
    ['words of a search', 'I searched for it.'],
    ['one of two', 'One of them goes quiet.'],
  ])('leaves alone %s: “%s”', (_, sentence) => {
    expect(needsSource(sentence)).toBeUndefined();
    expectProblems({ [article]: saying(sentence) });
  });

  it.each([
    'One study says so [@papp-2009].',
    'One study says so. [claim: quiet-means-leaving]',
    'As @papp-2009 found in a study, it is so.',
    '*One* **study** says so [@papp-2009].',
  ])('accepts “%s”', (sentence) => {
    expectProblems({ [article]: swap(['Wait a little', `${sentence} Wait a little`]) });
  });

  it('does not let a source excuse the sentence before or after its own', () => {
    const sentences = 'Half of men leave. One study says so [@papp-2009]. Half of women stay.';
    const at = { file: article, place: 'body', at: 'Wait a little' };
    expectProblems(
      { [article]: saying(sentences) },
      { ...at, message: '“Half of men leave.”' },
      { ...at, message: '“Half of women stay.”' },
    );
  });

  it('reads a sentence with the one before it', () => {
    const problem = { file: article, place: 'body', at: 'Wait a little' };
    expectProblems(
      { [article]: saying('Shy men dislike parties [@papp-2009]. They leave more often.') },
      { ...problem, message: '“They leave more often.”' },
    );
  });

  it.each([
    ['the answer', 'Silence may', 'Half of men leave. Silence may', 'answer', 'Half of'],
    ['a question', 'Not by itself', 'Half of men leave. Not by', 'faq › is-it-over', 'Half of'],
    ['a list', 'Wait a little', '- Wait\n- Half of men leave\n\nWait a', 'body', 'Half of'],
    ['a table', 'Wait a little', '| A |\n| - |\n| Half of men leave |\n\nWait', 'body', 'Half of'],
  ])('reads %s as well', (_, from, to, place, at) => {
    expectProblems(
      { [article]: swap([from, to]) },
      { file: article, place, at, message: 'states a number about people without a source' },
    );
  });

  it('reads pages as well', () => {
    const file = 'pages/about.mdx';
    expectProblems(
      { [file]: swap(['We do.', 'Half of men leave.']) },
      { file, place: 'body', at: 'Half of', message: 'states a number about people' },
    );
  });

  it('leaves words to borrow to those who say them', () => {
    expectProblems({ [article]: saying('\n\n> Half of men leave.\n\n') });
  });

  it('lets the section of a key point answer for it, except for figures', () => {
    const point = (text: string) => swap(['text: Silence may', `text: ${text}; silence may`]);
    const uncited: [string, string][] = [
      [' [@papp-2009, p. 7]', ''],
      [' [claim: quiet-means-leaving]', ''],
    ];
    const problem = {
      file: article,
      place: 'keyPoints',
      message: 'a number about people without a source',
    };
    const worse = 'Silence makes partners feel worse';
    expectProblems({ [article]: point(worse) });
    expectProblems(
      { [article]: point('Half of men leave') },
      { ...problem, at: 'Half of men leave' },
    );
    const found = problemsIn(
      writeContent({ [article]: (text) => swap(...uncited)(point(worse)(text)) }),
    );
    expect(found).toContainEqual(
      expect.objectContaining({
        place: 'keyPoints',
        message: expect.stringContaining('what something does to people'),
      }),
    );
  });

  it('lets certainty and questions of a draft wait', () => {
    const draft = swap(
      ['Wait a little', 'Half of men leave. Shy men dislike parties. Wait a little'],
      ['status: published', 'status: in-review'],
    );
    const found = problemsIn(writeContent({ [article]: draft })).filter(
      ({ file }) => file === article,
    );
    expect(found.map(({ later, question }) => ({ later, question }))).toEqual([
      { later: true, question: undefined },
      { later: true, question: true },
    ]);
    expect(openQuestions(found)).toEqual([]);
  });

  it('reads no text that only says what to write', () => {
    expectProblems(
      { [article]: swap(['Wait a little', 'To write: half of men leave.\n\nWait a little']) },
      { file: article, place: 'body', at: 'To write', message: 'still begins a text' },
    );
  });
});

describe('an own view', () => {
  const licensed = (change: (text: string) => string) => ({
    [article]: change,
    'people/kim-lee.md': KIM,
    'practice.json': swap(['"licensee": ""', '"licensee": "kim-lee"']),
  });

  it('needs no source after a sentence or around a passage', () => {
    const sentence = 'Silence makes partners feel worse.';
    expectProblems(licensed(saying(`${sentence} [my view]`)));
    const passage = `<FromPractice by="kim-lee">\n${sentence}\n</FromPractice>\n\n`;
    expectProblems(licensed(saying(`\n\n${passage}`)));
  });

  it.each(['Half of men leave.', 'One study says so.', 'Couples therapy helps most people.'])(
    'stands for no number, study or treatment: %s',
    (sentence) => {
      const about = (text: string) =>
        problemsIn(writeContent(licensed(saying(text)))).map(({ message }) => message);
      expect(about(`${sentence} [my view]`)).toEqual([expect.stringContaining(sentence)]);
      const passage = `\n\n<FromPractice by="kim-lee">\n${sentence}\n</FromPractice>\n\n`;
      expect(about(passage)).toEqual([expect.stringContaining(sentence)]);
    },
  );

  it('is somebody’s', () => {
    expectProblems(
      { [article]: saying('Silence hurts. [my view]') },
      { file: article, place: 'body', at: 'Silence hurts', message: '[my view] is nobody’s' },
    );
  });
});

it('says once what to do about several sentences', () => {
  const said = formatProblems(
    problemsIn(writeContent({ [article]: saying('Half of men leave. Ninety couples stayed.') })),
  );
  expect(said.match(/without a source/g)).toHaveLength(2);
  expect(said.match(/Name its source in the sentence, \[@a-reference\]/g)).toHaveLength(1);
});
