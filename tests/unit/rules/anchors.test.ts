import { describe, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { swap } from '../sample-content.ts';

const file = 'articles/going-quiet.mdx';
const path = '/articles/going-quiet/';
const released = (anchors: Record<string, string[]>) => ({
  'addresses.json': JSON.stringify(
    Object.fromEntries(Object.entries(anchors).map(([path, anchors]) => [path, { anchors }])),
  ),
});
const withOld = (lines: string) =>
  swap(['status: published', `oldAnchors:\n${lines}\nstatus: published`]);

describe('the rule on anchors', () => {
  it('misses the heading of a release that was reworded', () => {
    expectProblems(released({ [path]: ['silence-has-many-causes', 'silence-has-a-cause'] }), {
      file,
      place: 'oldAnchors',
      message:
        'the heading "silence-has-a-cause" was in the last release and is gone, so links to it would miss. Add a line “silence-has-a-cause: ” with',
    });
  });

  it('is content with a line that leads its readers on', () => {
    expectProblems({
      ...released({ [path]: ['silence-has-a-cause'], '/about/': ['who-we-are'] }),
      [file]: withOld('  silence-has-a-cause: silence-has-many-causes'),
      'pages/about.mdx': swap([
        'modified:',
        'oldAnchors:\n  who-we-are: who-writes-this\nmodified:',
      ]),
    });
  });

  it('keeps the headings of a page as those of an article', () => {
    expectProblems(released({ '/about/': ['who-we-are'] }), {
      file: 'pages/about.mdx',
      place: 'oldAnchors',
      message: 'Add a line “who-we-are: ”',
    });
  });

  it('misses a claim and a question of a release that are gone', () => {
    const files = released({
      '/evidence/': ['quiet-means-leaving', 'gone'],
      '/faq/': ['is-it-over', 'lost'],
    });
    expectProblems(
      files,
      {
        file: 'redirects.json',
        message:
          'the claim "gone" was in the last release and is gone, so links to it would miss. Add a line "/evidence/#gone": "/evidence/#…" with the claim',
      },
      { file: 'redirects.json', message: 'the question "lost" was in the last release' },
    );
    const moved = released({ '/articles/old/': ['once'] });
    expectProblems({ ...moved, 'redirects.json': '{ "/articles/old/": "/faq/" }' });
    const redirects = {
      '/evidence/#gone': '/evidence/#quiet-means-leaving',
      '/faq/#lost': '/faq/',
    };
    expectProblems({ ...files, 'redirects.json': JSON.stringify(redirects) });
  });

  it('follows an article to its new address', () => {
    const redirects = { 'redirects.json': `{ "/articles/old/": "${path}" }` };
    expectProblems({ ...released({ '/articles/old/': ['what-you-can-try'] }), ...redirects });
    expectProblems(
      { ...released({ '/articles/old/': ['gone'] }), ...redirects },
      { file, place: 'oldAnchors', message: '"gone" was in the last release' },
    );
  });

  it.each([
    [
      'to nowhere',
      'old: nowhere',
      'old',
      'leads to "nowhere", which is not a heading of this text. It has "silence-has-many-causes"',
    ],
    [
      'in a circle',
      'what-you-can-try: silence-has-many-causes',
      'what-you-can-try',
      'is still in use on this page. Remove the line',
    ],
    ['from the list of sources', 'references: what-you-can-try', 'references', 'is still in use'],
    ['from a question', 'faq-is-it-over: what-you-can-try', 'faq-is-it-over', 'is still in use'],
  ])('refuses an old anchor that leads %s', (_, line, old, message) => {
    expectProblems(
      { [file]: withOld(`  ${line}`) },
      { file, place: `oldAnchors › ${old}`, message },
    );
  });

  it('refuses an anchor with a space, and one with a # before it', () => {
    expectProblems(
      { [file]: withOld('  "an old one": what-you-can-try\n  old: "#what-you-can-try"') },
      { file, place: 'oldAnchors › an old one', at: 'an old one', message: 'is not an anchor' },
      { file, place: 'oldAnchors › old', at: 'old: "#', message: 'is not an anchor' },
    );
  });

  it('takes an anchor in any script', () => {
    expectProblems({
      ...released({ [path]: ['静か'] }),
      [file]: (text) =>
        withOld('  静か: 静かな夜')(text)
          .replace(
            '## What you can try',
            '## 静かな夜\n\n[here](#静かな夜), once [there](#静か)\n\n## Café',
          )
          .replace('section: what-you-can-try', 'section: cafe\u0301'),
    });
  });

  it('lets a key point and links name an old anchor', () => {
    expectProblems({
      [file]: (text) =>
        withOld('  causes: silence-has-many-causes')(text)
          .replace('section: silence-has-many-causes', 'section: causes')
          .replace('Wait a little,', 'Wait [a little](#causes),'),
      'pages/about.mdx': swap(['We do.', 'We [do](/articles/going-quiet/#causes).']),
    });
  });

  it.each(['Claim quiet means leaving', 'Ref papp 2009', 'FAQ: is it over', 'Footnote 1'])(
    'refuses the heading “%s”, whose anchor another part of the page has',
    (heading) => {
      expectProblems(
        {
          [file]: (text) =>
            text.replace(
              '## What you can try',
              `## ${heading}\n\nSo[^a].\n\n[^a]: So.\n\n## What you can try`,
            ),
        },
        { file, message: 'has the address of another part of the page. Reword it' },
      );
    },
  );

  it('says nothing of a text that could not be read', () => {
    expectProblems(
      { ...released({ [path]: ['gone'] }), [file]: swap(['<Safety />', '<Safety>']) },
      { file, place: 'body', at: '<Safety>', message: 'has a <Safety> without a </Safety>' },
    );
  });
});
