import { describe, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';

const file = 'redirects.json';
const refused = (redirects: Record<string, string>, place: string, message: string) =>
  expectProblems({ [file]: JSON.stringify(redirects) }, { file, place, message });

describe('the rule on redirects', () => {
  it('accepts an old address that leads to a page in one step', () => {
    expectProblems({ [file]: JSON.stringify({ '/articles/old/': '/articles/going-quiet/' }) });
  });

  it('refuses one that leads to itself', () => {
    refused({ '/old/': '/old/' }, '/old/', 'leads to itself');
  });

  it('refuses a loop of two', () => {
    expectProblems(
      { [file]: JSON.stringify({ '/a/': '/b/', '/b/': '/a/' }) },
      { file, place: '/a/', message: 'which leads on' },
      { file, place: '/b/', message: 'which leads on' },
    );
  });

  it('refuses a chain', () => {
    refused({ '/a/': '/b/', '/b/': '/faq/' }, '/a/', 'Name the last address instead');
  });

  it('refuses one that leads nowhere', () => {
    refused({ '/old/': '/nowhere/' }, '/old/', 'no page of this site');
  });

  it('refuses one that would hide a page', () => {
    refused({ '/about/': '/faq/' }, '/about/', 'a page of its own');
  });

  it('refuses an address without its slashes', () => {
    refused({ old: '/faq/' }, 'old', 'Begin and end it with a slash');
    refused({ '/articles/*/': '/faq/' }, '/articles/*/', 'holds * or :');
  });
});
