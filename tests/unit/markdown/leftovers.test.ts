import { describe, expect, it } from 'vitest';
import { readText } from '#markdown/text';

const found = (text: string) =>
  readText(text).facts.leftovers.map(({ line, message }) => `${line}: ${message}`);

describe('Markdown that the parser did not take for Markdown:', () => {
  it.each<[what: string, text: string, ...found: string[]]>([
    [
      'a link with a gap',
      'A [text] (https://example.com) here.',
      '“[text] (https://example.com)” is not a link. Take out the space',
    ],
    [
      'a link to a page with a gap',
      'A [text] (/faq/).',
      '“[text] (/faq/)” is not a link. Take out the space',
    ],
    ['a link to a heading with a gap', 'A [text]  (#here).', 'is not a link. Take out the space'],
    [
      'a link with a gap and half an address',
      'A [text] (example.com/page) or [text] (faq).',
      '“[text] (example.com/page)” is not a link. Write [words](address) without a space',
      '“[text] (faq)” is not a link',
    ],
    ['a link cut by a line', 'A [text]\n(/faq/).', '“[text]” is not a link. Take out the space'],
    [
      'a picture with a gap',
      '![A dog] (dog.jpg) ![A dog] (/dog.jpg)',
      '“![A dog] (dog.jpg)” is not a link',
      '“![A dog] (/dog.jpg)” is not a link',
    ],

    [
      'an address of a site without https://',
      'youtu.be/abc',
      '“youtu.be/abc” is not a link. Begin with https://.',
    ],
    [
      'codes of another system',
      '[gallery ids="1,2"] [embed]that[/embed]',
      '“[gallery ids="1,2"]” is a code of another system',
      '“[/embed]” is a code of another system',
    ],
    ['a note of an encyclopedia', 'Much is said.[12]', 'is not a note. Write [@a-reference]'],
    ['a sign by its name', 'So :smile: there.', '“:smile:” is shown as typed. Type the character'],
    ['words to hide', 'So ||it goes|| on.', '“||it goes||” is shown as typed'],
    [
      'a cell beyond the last column',
      '| a | b |\n|---|---|\n| 1 | 2 |\n| 1 |\n| 1 \\| 2 | 3 | |\n| 1 | 2 | lost | too |',
      '6: “lost  |  too” is beyond the last column and shown nowhere',
    ],
    [
      'a caption without a table',
      'Table: One\n\n| a |\n|---|\n| 1 |\n\nTable: Two',
      '7: “Table: Two” belongs to no table',
    ],

    [
      'an unclosed address',
      'An [unclosed](https://example.com link.',
      '“[unclosed](https://example.com link.” is not a link. Write [words](address)',
    ],
    ['an unclosed address of this site', 'An [unclosed](/faq/', '“[unclosed](/faq/” is not a link'],
    [
      'an address with a space',
      '[link](https://example.com/a b)',
      '“[link](https://example.com/a b)” is not a link. Write [words](address); a space in an address is %20',
    ],
    ['a link without its first bracket', 'See text](/faq/).', '“](/faq/)” is not a link'],
    [
      'brackets and parentheses swapped',
      '(text)[https://example.com]',
      '“(text)[https://example.com]” is not a link. Write',
    ],
    [
      'an unclosed bracket',
      'An [unclosed bracket.',
      '“An [unclosed bracket.” has a square bracket without',
    ],
    [
      'a bracket that nothing opens',
      'Closed] only.',
      '“Closed] only.” has a square bracket without',
    ],
    ['a link of a wiki', 'See [[Other page]].', '“[[Other page]]” is not a link'],
    ['a link by a reference that is nowhere', 'A [link][ref].', '“[link][ref]” is not a link'],
    ['a link without words', 'So [](/faq/).', 'the link to /faq/ has no words'],
    [
      'a link of a space',
      'So [ ](https://example.com).',
      'the link to https://example.com has no words',
    ],
    [
      'a link of what nobody sees',
      'So [**&#8203;**&nbsp;](/faq/), [\u200B](/faq/).',
      'the link to /faq/ has no words',
      'the link to /faq/ has no words',
    ],
    [
      'words before an address',
      'See [the study] https://example.com/a.',
      '“[the study] https://example.com/a.” is not a link. Write [words](address), with',
    ],
    [
      'an address of a link with more behind it',
      '[the page]: /faq/ so\n\n[study]: https://example.com so',
      '“[the page]: /faq/” is not a link. Write [words](address), with',
      '3: “[study]: https://example.com” is not a link',
    ],
    [
      'an address cut short',
      'See https//a.org or https:/a.org.',
      '“https//a.org” is not an',
      'is not an address',
    ],
    ['a picture without words', 'A dog !(dog.jpg).', '“!(dog.jpg)” is not a picture'],
    ['half the brackets', 'See [the page]/faq/) so.', '“[the page]/faq/)” is not a link. Write'],
    [
      'a page beside a citation',
      'So [@a-2009] [p. 33].',
      '“[@a-2009] [p. 33]” has the page beside',
    ],
    [
      'a page in parentheses beside one',
      'So @a-2009 (p. 33) and [@a-2009] (pp. 3-4).',
      '“@a-2009 (p. 33)” has the page beside',
      '“[@a-2009] (pp. 3-4)” has the page beside',
    ],
    [
      'brackets within brackets',
      'So (@a-2009), (see @a-2009) and (@a-2009, p. 3).',
      '“(@a-2009)” shows brackets within brackets. Write [@papp-2009] or',
      '“(see @a-2009)” shows brackets',
      '“(@a-2009, p. 3)” shows brackets',
    ],
    [
      'a citation with an ’s',
      "In @a-2009's study, @a-2009 [p. 3]’s and [see @a-2009]'s.",
      "“@a-2009's” puts the ’s behind the year. Write the name, like Papp’s [-@papp-2009]",
      '“@a-2009 [p. 3]’s” puts',
      "“[see @a-2009]'s” puts",
    ],
    [
      'a citation with signs inside',
      'So [*see* @a-2009] and [@a-2009 [p. 3]].',
      '“[*see* @a-2009]” is not a citation. Write it without signs',
      '“[@a-2009 [p. 3]]” is not a citation',
    ],
    ['an unclosed citation', 'So [@a-2009 and so.', '“So [@a-2009 and so.” has a square bracket'],
    ['a mark with spaces', 'So [ my view ].', '“[ my view ]” is shown as typed. Write [my view]'],
    ['a mark in other words', 'So [my opinion].', '“[my opinion]” is shown as typed.'],
    [
      'a callout of two words, bare',
      '[!GOOD NEWS] So.',
      '“[!GOOD NEWS] So.” is not a callout. Begin',
    ],
    ['a callout with a space', '> [! NOTE]\n> So.', '“[! NOTE]” is not the kind of a callout'],
    ['signs by a wrong name', 'So &foo; and so&nbsp on.', '“&foo;” is shown', '“&nbsp” is shown'],
    ['single _ with spaces', 'So _ words _ here.', '“So _ words _ here.” has a _ that is shown'],
    ['a raised number apart', 'So ^1^ and so.', '“So ^1^ and so.” is shown as typed'],
    ['a list of Roman numbers', 'i. First\nii. Second', '“i. First” is not a list'],
    ['a list of capitals', 'A. First\nB. Second', '“A. First” is not a list'],
    ['a list that does not begin with 1', 'So:\n2. Two\n3. Three', '2: “2. Two” is not a list'],
    ['a list of two hyphens', '-- First\n-- Second', '“-- First” is not a list'],
    ['a list of check marks', '✅ First\n✔️ Second', '“✅ First” is not a list'],
    ['a list of the letter o', 'o First\no Second', '“o First” is not a list'],
    ['a bullet of another kind', '⁃ First', '“⁃ First” does not begin a list'],
    ['a point without a space', '- First\n-Second', '2: “-Second” is not a point of its own'],

    [
      'bold with spaces inside',
      'Some ** bold ** words.',
      '“Some ** bold ** words.” has a * that is shown',
    ],
    ['italics with spaces inside', 'Some * italic * words.', 'has a * that is shown'],
    ['unclosed italics', '*unclosed emphasis here.', '“*unclosed emphasis here.” has a * that'],
    ['unclosed bold', 'So **unclosed bold here.', 'has a * that'],
    [
      'bold that is never opened',
      'So unopened bold** here.',
      '“unopened bold** here.” has a * that',
    ],
    ['bold that a colon keeps open', '**Note:**text', 'has a * that'],
    [
      'two that are open',
      'An *open one.\nA **second one.',
      'has a * that',
      '2: “A **second one.” has a * that',
    ],
    ['unclosed underscores', 'So _unclosed emphasis.', 'has a _ that is shown'],
    ['underscores with spaces inside', 'So __ bold __ it is.', 'has a _ that is shown'],
    ['unclosed strikes', 'So ~~gone.', 'has a ~~ that is shown'],
    ['a lone backtick', 'So `code.', 'has a ` without its partner'],
    ['marked words', 'So ==marked== words.', '“==marked==” is shown as typed'],

    [
      'a heading without its space',
      '#No space heading',
      '“#No space heading” is not a heading. Write ## and a plain',
    ],
    ['a smaller one', '##What you can try', '“##What you can try” is not a heading'],
    ['one below a sentence', 'A sentence.\n###More', '2: “###More” is not a heading'],
    ['one of a single word', '#Introduction', '“#Introduction” is not a heading'],
    [
      'one directly below a sentence',
      'A sentence.\n#Next heading\nMore words.',
      '2: “#Next heading” is not a heading',
    ],
    ['one at the end', 'A sentence\n#Next heading', '2: “#Next heading” is not a heading'],
    ['one with a special space', '##\u00A0More', 'is not a heading'],
    ['seven of them', '####### Deep', 'is not a heading'],
    ['a question', '#Why does he go quiet?', 'is not a heading'],
    ['a heading without words', '## \n\nText', 'a heading has no words'],

    ['a footnote without its note', 'A note[^x] here.', '“[^x]” has no note'],
    ['a footnote with a number', 'A note.[^1]', '“[^1]” has no note'],
    [
      'a footnote with another note',
      'A note[^a].\n\nB[^b]\n\n[^b]: The note.',
      '“[^a]” has no note',
    ],
    ['a key without its @', 'So [papp-2009].', '“[papp-2009]” is not a citation. Write an @'],
    ['a key with a place', 'So [van-der-kolk-1994b, p. 7].', 'p. 7]” is not a citation'],
    ['a key without a year', 'So [nimh-nd].', '“[nimh-nd]” is not a citation'],
    [
      'a list of contents',
      '[TOC]\n\n[[_TOC_]]',
      '“[TOC]” is shown as typed. Remove',
      '3: “[[_TOC_]]”',
    ],
    [
      'a box to tick without a list',
      '[ ] Call\n[x] Write',
      '“[ ] Call” is shown',
      '2: “[x] Write” is',
    ],
    ['a footnote with a space', 'A note.[^ 1]', '“[^ 1]” has no note'],
    ['a footnote in the line', 'A note^[as Pandoc has it].', '“^[as Pandoc has it]” is not a note'],
    ['a note without its text', '[^a]:', '“[^a]:” is shown nowhere. Write [^a] where the note'],
    [
      'a note that nothing uses',
      'A[^a].\n\n[^a]: A note.\n\n[^b]: Another\n    on two lines.',
      '5: “[^b]: Another” is shown nowhere. Write [^b] where the note belongs, or remove it.',
    ],
    [
      'a note of a name that is taken',
      'A[^a].\n\n[^a]: A note.\n[^a]: Another.',
      '4: “[^a]: Another.” is shown nowhere. Another line has the same name',
    ],
    [
      'notes in other blocks that nothing uses',
      '> So.\n>\n> [^a]: A note.\n\n- [^B]: Another.',
      '3: “[^a]: A note.” is shown nowhere',
      '5: “[^B]: Another.” is shown nowhere. Write [^b]',
    ],
    [
      'an address of a link that is nowhere',
      'So.\n\n[Ann]: https://example.com',
      '3: “[Ann]: https://example.com” is shown nowhere. Write [words](address) where the link',
    ],
    [
      'words in a line that looks like one',
      '[Ann]: Yes.',
      '“[Ann]: Yes.” is shown nowhere. Write [words](address) where the link belongs, or \\[ for',
    ],

    [
      'a box of three colons',
      ':::note\nWords.\n:::',
      '“:::note” is shown',
      '3: “:::” is shown as typed',
    ],
    [
      'a callout that is no quotation',
      '[!NOTE] Words.',
      '“[!NOTE] Words.” is not a callout. Begin its lines',
    ],
    ['a formula', '$$\nE = mc^2\n$$', '“$$” is shown as typed. Say the formula'],
    ['a box of !!!', '!!! note\n    Words.', '“!!! note” is shown as typed. For a box'],
    ['a box in one line', '::note[Words]', '“::note[Words]” is shown as typed'],
    ['a formula between two $', 'So $E = mc^2$.', '“$E = mc^2$” is shown as typed'],
    ['a formula in a line', 'So $$E = mc$$.', '“$$E = mc$$” is shown as typed'],

    [
      'a table without a rule',
      '| a | b |\n| c | d |',
      '“| a | b |” is not a table. Below its first line',
    ],
    ['one with a rule too short', '| a | b |\n|---|\n| c | d |', 'is not a table'],
    ['one without outer lines', 'a | b\nc | d', 'is not a table'],
    ['one of three columns', 'a | b | c\nd | | f', '“a | b | c” is not a table'],
    ['one below a sentence', 'Compare:\n| a | b |\n| c | d |', '2: “| a | b |” is not a table'],

    [
      'a numbered list with a special space',
      '1.\u00A0First\n2.\u00A0Second',
      'does not begin a list: its space',
      '2: “2.\u00A0Second” does not begin',
    ],
    [
      'a list with a special space',
      '-\u00A0First',
      '“-\u00A0First” does not begin a list: its space',
    ],
    ['a list with a thin space', '1)\u2009First', 'does not begin a list: its space'],
    ['a list of dashes', '– First\n– Second', '“– First” is not a list. Begin each line with -'],
    ['a list of dashes with special spaces', '–\u00A0First\n–\u00A0Second', 'is not a list. Begin'],
    [
      'a list of the bullets of a word processor',
      '●\u00A0First\n○\u00A0Second\n■ Third',
      '“●\u00A0First” does not begin a list. Begin each',
      '2: “○\u00A0Second” does not begin a list',
      '3: “■ Third” does not begin a list',
    ],
    [
      'words to explain',
      'Flooding\n: Too much at once.',
      '2: “: Too much at once.” does not explain',
    ],
    ['a line of plus signs', '+++\n\nSo.', '“+++” is shown as typed. Remove it'],
    ['raised signs', 'So x^2^ and 1^st^.', '“So x^2^ and 1^st^.” is shown', '“^st^” is shown'],
    ['inserted words', 'So ++new++.', '“++new++” is shown as typed. Write **bold**'],
    ['numbers in parentheses', '(1) First\n(2) Second', '“(1) First” is not a list'],
    ['letters in parentheses', 'Two:\n(a) First\n(b) Second', '2: “(a) First” is not a list'],
    ['bare numbers', 'Two:\n1 First\n2 Second\n3 Third', '2: “1 First” is not a list'],
    ['numbers with other signs', '1: First\n2 – Second\n3/ Third', '“1: First” is not a list'],
    ['numbers with two signs', '1.) First\n2.) Second', '“1.) First” is not a list'],
    ['numbers behind a #', '#1 First\n#2 Second', '“#1 First” is not a list'],
    ['a table of a spreadsheet', 'a\tb\nc\td', '“a\tb” is not a table'],
    ['a box of !!! without a space', '!!!note\nWords', '“!!!note” is shown as typed. For a box'],
    ['numbers as signs', '① First\n② Second\n\n1️⃣ So', '“① First” is not a list'],
    ['a list of letters', 'Two:\na) First\nb) Second', '2: “a) First” is not a list'],
    ['a list without a space', '-First', '“-First” does not begin a list. Put a space'],
    ['a numbered list without a space', '1.First', '“1.First” does not begin a list. Put a space'],
  ])('%s', (_, text, ...expected) => {
    const messages = found(text);
    expect(messages).toHaveLength(expected.length);
    for (const [index, message] of expected.entries()) {
      expect(messages[index]).toContain(message);
      if (!/^\d+: /.test(message)) expect(messages[index]).toMatch(/^1: /);
    }
  });

  it.each([
    ['a quotation', '> Words.\n> Some ** bold ** words.', 2],
    ['a point of a list', '- One.\n  More *words.\n- Two', 2],
    ['a cell of a table', '| A |\n|---|\n| 😀 b *c |', 3],
    ['a heading', 'So.\n\n## An *open heading', 3],
    ['a component', '<Callout>\nOne.\n\n*Two.\n</Callout>', 4],
    ['a callout', '> [!TIP] Title\n> One.\n>\n> *Two.', 4],
    ['a footnote', 'A[^1].\n\nB.\n\n[^1]: An *open note.', 5],
    [
      'words between others',
      'Some **bold** and *italic*, `code`,\n[a link](/faq/) and ~~none~~ *open.',
      2,
    ],
  ])('in %s, with its line', (_, text, line) => {
    const messages = found(text);
    expect(messages).toEqual([expect.stringMatching(new RegExp(`^${line}: .* shown as typed`))]);
  });
});

describe('not taken for it:', () => {
  it.each([
    [
      'Markdown that works',
      '## A *heading*\n\nSome **bold _and_ italic** words, ~~none~~, `code *x` and [a link](/faq/).\n\n- a\n- b\n\n1. c\n\n> d\n\n***\n\n| a | b |\n|---|---|\n| c \\| | d |',
    ],
    [
      'escaped signs',
      '\\*Not italic\\* \\[not a link\\] (/faq/) \\# \\_ \\` \\| \\~~ 1\\. \\[\\^1\\] \\$\\$',
    ],
    ['a plain # that begins a line', '\\#MeToo is a word'],
    ['signs as references', '&ast;so&ast; &lsqb;a&rsqb; (/faq/) &#42;&#x5B;'],
    ['code', '`*a` `[b](c` ``a ` b`` `#x` `__`'],
    ['a product', '5 * 3 = 15, 2*3, a * b, (a + b) * c and 10 % * 4'],
    ['one star apart', 'Monday * Friday'],
    ['an interval', 'Between [0, 1) and (2.5, 3] or [4, 5].'],
    ['a range and a comparison', 'p < .05, 3 > 2, ~5 minutes, 1 = 1, a == b'.replace('< ', '\\< ')],
    ['letters left out', 'That sh*** and f*** it, s*x'],
    ['a hotel', 'A 5* hotel'],
    ['a line to write on', 'I feel ____ when you ______. Name: ____'],
    [
      'names',
      'file_name_here, __init__ is bold, snake_case, @some_name and me_too@example.com'.replace(
        '@some_name',
        '\\@some_name',
      ),
    ],
    ['addresses', 'https://example.com/_a_*b*~~c?d=[1]#e and www.example.com/a_b_'],
    ['a hashtag', '#MeToo'],
    ['a sentence that begins with a hashtag', '#MeToo changed how people talk about it.'],
    ['a hashtag where a line breaks', 'Since they said\n#MeToo and other\nwords, it is so.'],
    ['hashtags at the end', 'Much is said.\n#MeToo'],
    [
      'a sentence in lines that begins with a hashtag',
      'Much is said.\n#MeToo changed how people\ntalk about it.',
    ],
    ['plus signs', 'C++ and C++17, 1 ++ 2, A+++ and ++'],
    ['carets', 'A smile ^_^, x^2 and y^3 ^ here ^'],
    ['a colon where a line breaks', 'Three things:\nrest, time, and\n:) a smile'],
    ['a dash with a special space', '–\u00A0so it goes'],
    ['words of an editor', 'He said “[she] (as he put it) [sic] (again)” and “[…] (so)”.'],
    ['a number', '#1 of the list, and number #2'],
    ['a range in brackets', 'From the [post-2010 years] on, [it] was so.'],
    ['words in brackets', 'He said [sic] and [he] (see below) went [quiet [again]].'],
    ['a bracket and a parenthesis', 'As they put it [in the study] (and elsewhere).'],
    [
      'citations and verdicts',
      'So [@papp-2009, p. 7; see @leo-2020]. As @papp-2009 [p. 33] says. [claim: one; two] [-@papp-2009]',
    ],
    ['a name with an ’s before its year', "As Papp's [-@papp-2009] study says, it's so."],
    ['citations that are wrong, which another rule tells', 'So [@ papp-2009] and [claim one]'],
    [
      'citations with escaped signs, in brackets of their own and over lines',
      'So (as @a-2009 says, so), **[@a-2009, p. 3 \\& 4;\nsee “it’s” @b-2020]** (ann@example.com, \\@me).',
    ],
    ['a slash behind brackets', 'So (as [his]/her own) and so.'],
    ['a line of dialogue', '-- So it was.\nAnd so on.'],
    ['words and a source in brackets', 'As [they] put it (https://example.com), so [sic].'],
    ['signs by their names', 'So &ndash; Q&A; R&D; and AT&T &amp; more.'],
    ['one line that begins with a letter', 'So says\nA. Smith in the book\nof B. Ross.'],
    [
      'a footnote with its note',
      'A note[^1] and[^more].\n\n[^1]: The note.\n[^more]: Another [@papp-2009].',
    ],
    ['a callout', '> [!NOTE]\n> Words.\n\n> [!TIP] A title\n> Words.'],
    ['prices', 'It costs $5 to $10, or $$ on the list, even $$$.'],
    ['words and figures with / and :', '24/7\n\nand/or\n\nNote: this: that, at 10:30:45.'],
    ['a line | in words', 'Either | or, said once'],
    ['an address by its name', 'A [link][a] and [a].\n\n[a]: https://example.com'],
    ['a note in a note', 'A[^a].\n\n[^a]: As[^b].\n[^b]: A note.'],
    ['sums', 'From $5 to $10 = twice, and `$x^2$`'],
    ['one dash', '– so it goes\non and on'],
    [
      'numbers that begin a line',
      '3.5 million people\n\n1990. It was then.\n\n-5 degrees\n\n- -5 degrees',
    ],
    ['a number where a line breaks', 'Of all couples,\n1 in 3 fights, and\n3 in 5 talk.'],
    ['a dash that begins a line', '– so\n\n— so\n\n-- so'],
    ['an abbreviation and times', 'At 5:30, a.m.: see :: and :) or :-('],
    ['a hard break', 'One\\\ntwo  \nthree'],
    ['a picture', '![A dog](dog.jpg "Kim Lee")'],
    ['emphasis in the middle of a word', 'un*believ*able'],
    ['a quotation mark', 'So “*said*”, (*said*), *said*—and **said**.'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
