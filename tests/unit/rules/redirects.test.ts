import { describe, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { swap } from '../sample-content.ts';

const file = 'redirects.json';
const refused = (redirects: Record<string, string>, place: string, message: string) =>
  expectProblems({ [file]: JSON.stringify(redirects) }, { file, place, message });

describe('the rule on redirects', () => {
  it('accepts an old address that leads to a page in one step', () => {
    expectProblems({ [file]: JSON.stringify({ '/articles/old/': '/articles/going-quiet/' }) });
  });

  it.each([
    ['/evidence/#old', '/evidence/#nobody', 'which is not in the same list'],
    ['/evidence/#old', '/faq/#is-it-over', 'which is not in the same list'],
    ['/faq/#is-it-over', '/faq/', 'is still in use on this page'],
    ['/articles/#old', '/faq/', 'is not an address of this site'],
  ])('refuses the anchor %s that leads to %s', (from, to, message) => {
    refused({ [from]: to }, from, message);
  });

  it('lets links lead to the old anchor of a question', () => {
    expectProblems({
      [file]: JSON.stringify({ '/faq/#old': '/faq/#is-it-over' }),
      'pages/about.mdx': swap(['We do.', 'We [do](/faq/#old).']),
    });
  });

  it('refuses one that leads to itself', () => {
    refused({ '/old/': '/old/' }, '/old/', 'leads to itself');
  });

  it('refuses a loop of two', () => {
    expectProblems(
      { [file]: JSON.stringify({ '/a/': '/b/', '/b/': '/a/' }) },
      { file, place: '/a/', message: 'redirected in turn' },
      { file, place: '/b/', message: 'redirected in turn' },
    );
  });

  it('refuses a chain', () => {
    refused({ '/a/': '/b/', '/b/': '/faq/' }, '/a/', 'Name the final address instead');
  });

  it('refuses one that leads nowhere', () => {
    refused({ '/old/': '/nowhere/' }, '/old/', 'not a page of this site');
  });

  it('lets one lead to an article that could not be read', () => {
    const article = 'articles/going-quiet.mdx';
    expectProblems(
      {
        [file]: JSON.stringify({ '/old/': '/articles/going-quiet/' }),
        [article]: swap(['audience:', 'byline: Nobody\naudience:']),
      },
      { file: article, at: 'byline:', message: '"byline" is not a field' },
    );
  });

  it('refuses one that would hide a page', () => {
    refused({ '/about/': '/faq/' }, '/about/', 'is a page');
  });

  it.each([
    [
      'a line of its own',
      { '/old/': '/about/#x\n/* https://evil.example/ 301' },
      'does not lead to a place',
    ],
    ['a place with spaces', { '/old/': '/about/#nowhere at all' }, 'does not lead to a place'],
  ])('refuses one that brings %s', (_, redirects, message) => {
    refused(redirects, '/old/', message);
  });

  it.each(['/admin/', '/pagefind/x/'])('refuses to hide %s, which a build makes', (from) => {
    refused({ [from]: '/faq/' }, from, 'which this line would hide');
  });

  it.each(['//evil.example/', '/a b/', '/a\n/b/'])('refuses the address %j', (from) => {
    refused({ [from]: '/faq/' }, from, 'is not an address of this site');
  });

  it('refuses an address without its slashes', () => {
    refused({ old: '/faq/' }, 'old', 'Begin and end it with a slash');
    refused({ '/articles/*/': '/faq/' }, '/articles/*/', 'contains * or :');
  });
});
