import { describe, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { swap } from '../sample-content.ts';

const UNCITED = 'Pressing and silence go together. [claim: pressing-and-silence]';
const file = 'articles/going-quiet.mdx';
const link = '/evidence/#quiet-means-leaving';

describe('the rule on links', () => {
  it.each([
    ['without an address', '', 'a link has no address. Add one, or keep only the words'],
    ['to nobody', 'mailto:', '"mailto:" is not a complete address'],
    ['to no host', 'https://example', '"https://example" is not a complete address'],
    ['to no page', '/nowhere/', '/nowhere/ is not a page of this site'],
    ['to no article', '/articles/nothing/', '/articles/nothing/ is not a page of this site'],
    ['without its slash', '/articles', 'Write /articles/ with a slash at the end'],
    ['to an article without its slash', '/articles/coming-back', 'Write /articles/coming-back/'],
    ['to no claim', '/evidence/#nothing', '/evidence/ has no section or entry called "nothing"'],
    [
      'to no source',
      '/references/#nothing',
      '/references/ has no section or entry called "nothing"',
    ],
    ['to no question', '/faq/#nothing', '/faq/ has no section or entry called "nothing"'],
    [
      'to no section of a page',
      '/about/#nothing',
      '/about/ has no section or entry called "nothing"',
    ],
    ['to no section of its own', '#nothing', '#nothing does not exist in this text'],
    ['without a beginning', 'articles/', '"articles/" is not a link. Begin with https://'],
    ['without a safe scheme', 'http://example.com/', '"http://example.com/" is not a link'],
    ['that runs code', 'javascript:alert(1)', '"javascript:alert(1)" is not a link'],
  ])('refuses a link %s', (_, href, message) => {
    expectProblems(
      { [file]: swap([link, href]) },
      { file, place: 'body', at: 'Wait a little', message },
    );
  });

  it.each([
    'https://example.com/#anything',
    'tel:988',
    'sms:988',
    'mailto:we@example.com',
    '/',
    '/rss.xml',
    '/about/#who-writes-this',
    '/articles/coming-back/#name-a-time',
    '/articles/going-quiet/#faq-is-it-over',
    '/faq/#is-it-over',
    '/references/#papp-2009',
    '#what-you-can-try',
  ])('accepts a link to %s', (href) => {
    expectProblems({ [file]: swap([link, href]) });
  });

  it('refuses a link to a source that is not shown', () => {
    expectProblems(
      {
        [file]: swap([link, '/references/#unseen-2001']),
        'references.json': swap([
          '[',
          `[{"id":"unseen-2001","type":"book","title":"Unseen","author":[{"family":"A","given":"B."}],"custom":{"verification":"unconfirmed","seen":"x","evidence":"x","checked":"2026-02-04"}},`,
        ]),
      },
      {
        file,
        place: 'body',
        at: 'Wait a little',
        message: 'has no section or entry called "unseen-2001"',
      },
    );
  });

  it('tells which links are shown as words, because what they lead to is not published yet', () => {
    expectProblems(
      {
        [file]: swap(['status: published', 'status: draft']),
        'articles/coming-back.mdx': swap([UNCITED, 'Wait a little.']),
        'pages/about.mdx': swap(['We do.', '[a](/articles/going-quiet/) [b](/faq/#is-it-over)']),
      },
      {
        file: 'pages/about.mdx',
        place: 'body',
        at: '[a]',
        message: '/articles/going-quiet/ is not published yet',
        later: true,
      },
      {
        file: 'pages/about.mdx',
        place: 'body',
        at: '[a]',
        message: '/faq/#is-it-over is not published yet',
        later: true,
      },
    );
  });

  it('blames nobody for a link to an article that could not be read', () => {
    expectProblems(
      {
        [file]: swap(['audience:', 'byline: Nobody\naudience:']),
        'pages/about.mdx': swap([
          'We do.',
          '[a](/articles/going-quiet/#x) [b](/faq/#is-it-over) [c](/articles/nothing/)',
        ]),
      },
      { file, at: 'byline:', message: '"byline" is not a field' },
      {
        file: 'pages/about.mdx',
        place: 'body',
        at: '[a]',
        message: '/articles/nothing/ is not a page',
      },
    );
  });
});
