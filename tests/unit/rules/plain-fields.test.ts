import { describe, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { swap } from '../sample-content.ts';

const file = 'articles/going-quiet.mdx';

describe('the rule on plain fields', () => {
  const wait = 'Wait a little';

  it.each([
    ['title', 'title: Why a partner goes quiet', 'title: Silence makes partners feel worse', ''],
    ['description', 'you can try.', 'you can try. Most men leave after an argument.', ''],
    ['heading', wait, '## Half of men leave\n\nWait a little', '## Half of'],
    ['faq › is-it-over', 'question: Is it over?', 'question: Half of men leave.', ''],
    ['caption', 'caption="The circle"', 'caption="Half of men leave"', 'caption='],
    ['alt', 'alt="Pressing and silence"', 'alt="Half of men leave"', 'alt='],
  ])('refuses a statement on people in %s', (place, from, to, at) => {
    const message = 'without a source';
    expectProblems({ [file]: swap([from, to]) }, { file, place, ...(at && { at }), message });
  });

  it.each([
    ['audience', 'audience: For', 'audience: Half of men leave. For'],
    ['doors', 'If you are waiting', 'If you are one of the 80% who wait'],
    ['related › coming-back', 'For the one who went quiet.', 'For two out of five couples.'],
  ])('refuses a share of people in %s', (place, from, to) => {
    const message = 'states a number about people without a source';
    expectProblems({ [file]: swap([from, to]) }, { file, place, message });
  });

  it.each([
    ['audience', 'audience: For', 'audience: For men who fear closeness, and for'],
    ['doors', 'If you are waiting', 'If silence makes you feel worse'],
    ['related', 'For the one who went quiet.', 'For partners of men who go quiet most.'],
    ['title', 'title: Why a partner goes quiet', 'title: Why most men leave'],
    ['faq', 'question: Is it over?', 'question: Do most men leave?'],
  ])('lets %s say whom it is for, or ask', (_, from, to) => {
    expectProblems({ [file]: swap([from, to]) });
  });

  it('asks where it is not certain, and takes a line under “unsourced” for an answer', () => {
    const caption: [string, string] = ['caption="The circle"', 'caption="Silence hurts"'];
    const problem = { file, place: 'caption', at: 'caption=', message: 'seems to state' };
    expectProblems({ [file]: swap(caption) }, { ...problem, question: true });
    const line = 'unsourced: [{ text: Silence hurts, reason: We do. }]\nstatus:';
    expectProblems({ [file]: swap(caption, ['status:', line]) });
  });

  it('lets the section below a heading answer for it, except for figures', () => {
    const cited = (heading: string) =>
      swap(['Wait a little', `## ${heading}\n\nIt is so [@papp-2009]. Wait a little`]);
    expectProblems({ [file]: cited('Silence makes partners feel worse') });
    expectProblems(
      { [file]: cited('Half of men leave') },
      { file, place: 'heading', at: '## Half of', message: 'a number about people' },
    );
  });

  it.each([
    ['audience', 'audience: ', 'audience: "[claim: quiet-means-leaving]" #'],
    ['title', 'Why a partner goes quiet', 'Why a partner goes quiet [@papp-2009]'],
  ])('refuses a mark in %s, where it would show as it is written', (place, from, to) => {
    expectProblems(
      { [file]: swap([from, to]) },
      { file, place, message: 'as plain text. Move it' },
    );
  });

  it.each([
    ['title', 'Why a partner', 'Why **a** partner', '**a**'],
    ['title', 'Why a partner goes', 'Why a _partner_ goes', '_partner_'],
    ['title', 'Why a partner goes', 'Why [a partner](/faq/) goes', '[a partner](/faq/)'],
    ['title', 'Why a partner goes', 'Why a \\@partner goes', '\\@'],
    ['title', 'Why a partner goes', 'Why a partner &amp; more goes', '&amp;'],
    ['doors', 'If you are waiting', 'If you **are waiting', '**are'],
    ['related › coming-back', 'For the one', 'For `the` one', '`the`'],
    ['audience', 'For someone who', 'For *someone who', '*someone'],
    ['caption', 'caption="The circle"', 'caption="The ~~circle~~"', '~~circle~~'],
  ])('refuses Markdown in %s, which would show its signs', (place, from, to, mark) => {
    const message = `shows ${mark} as it stands. Write plain words here.`;
    const at = place === 'caption' ? { at: 'caption=' } : {};
    expectProblems({ [file]: swap([from, to]) }, { file, place, ...at, message });
  });

  it('refuses Markdown in the words of a picture, but for its caption', () => {
    const cover = 'cover: a.jpg\ncoverAlt: A **cup**\ncoverCredit: By [her](/about/)\n';
    const figure = '<Figure>\n![A cup](a.jpg "By *her*")\n\nA *cup*.\n</Figure>\n\n';
    const files = {
      'articles/a.jpg': 'bytes',
      [file]: swap(['status:', `${cover}status:`], ['Wait a little', `${figure}Wait a little`]),
    };
    expectProblems(
      files,
      { file, place: 'coverAlt', message: 'shows **cup** as it' },
      { file, place: 'coverCredit', message: 'shows [her](/about/) as it' },
      { file, place: 'credit', at: '![A cup]', message: 'shows *her* as it' },
    );
  });

  it('refuses a source in the title of a box', () => {
    const box = '<Callout title="As [@papp-2009] has it">Wait.</Callout>\n\nWait a little';
    expectProblems(
      { [file]: swap(['Wait a little', box]) },
      { file, place: 'title', at: '<Callout', message: 'shows [@papp-2009] as plain' },
    );
  });

  it('refuses Markdown in a claim', () => {
    const claim = 'claims/quiet-means-leaving.md';
    expectProblems(
      { [claim]: swap(['claim: Whoever goes', 'claim: Whoever **goes**']) },
      { file: claim, place: 'claim', message: 'shows **goes**' },
    );
  });

  it('takes stars, lines and numbers that are no Markdown', () => {
    expectProblems({
      [file]: swap(
        ['Why a partner goes', 'Why a s*** partner [sic] goes* snake_case Q&A 2 * 3'],
        ['For someone who', 'For someone (see A & B) who'],
      ),
    });
  });

  it('tells signs of a question that are left', () => {
    expectProblems(
      { [file]: swap(['Is it over?', '"Is *it over?"']) },
      { file, place: 'faq › is-it-over', at: 'Is *it', message: 'has a * that is shown' },
    );
  });

  it('lets a question and a claim speak of a study, and a list of ways count them', () => {
    expectProblems({
      [file]: swap(
        ['question: Is it over?', 'question: What do studies say?'],
        ['reader: If you are waiting', 'reader: If you have waited 3 days'],
      ),
    });
  });
});
