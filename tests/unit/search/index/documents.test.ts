import { describe, expect, it } from 'vitest';
import { searchDocuments } from '#search/index/documents';
import type { Files } from '../../sample-content.ts';
import { loadSample, swap } from '../../sample-content.ts';

const documents = (files: Files = {}) => [...searchDocuments(loadSample(files).library)];
const at = (url: string, files: Files = {}) => {
  const found = documents(files).filter((document) => document.url === url);
  expect(found, url).toHaveLength(1);
  return found[0]!;
};

it('finds pages, sections, questions, claims and sources, each at the very heading', () => {
  const found = documents().map(({ kind, url, title }) => `${kind} ${url} ${title}`);
  expect(found).toEqual([
    'article /evidence/ The evidence ledger',
    'article /references/ References',
    'article /faq/ Questions',
    'article /topics/ Topics',
    'article /articles/ Articles',
    'article /articles/coming-back/ How to come back after silence',
    'article /articles/coming-back/#name-a-time Name a time',
    'article /articles/going-quiet/ Why a partner goes quiet',
    'article /articles/going-quiet/#silence-has-many-causes Silence has many causes',
    'article /articles/going-quiet/#what-you-can-try What you can try',
    'article /topics/silence/ Silence',
    'question /faq/#is-it-over Is it over?',
    'evidence /evidence/#quiet-means-leaving Whoever goes quiet wants to leave.',
    'evidence /evidence/#pressing-and-silence Pressing and silence go together.',
    'reference /references/#papp-2009 Papp et al. (2009): Demand-withdraw patterns in marital conflict in the home',
    'reference /references/#samhsa-988 SAMHSA (n.d.): 988 Lifeline',
    'article /about/ About this sample',
    'article /about/#who-writes-this Who writes this',
  ]);
});

it('finds no list that is empty', () => {
  const { library } = loadSample();
  const found = [...searchDocuments({ ...library, claims: [], questions: [] })];
  expect(found.filter(({ label }) => label === 'List').map(({ url }) => url)).toEqual([
    '/references/',
    '/topics/',
    '/articles/',
  ]);
});

describe('a result says what it is', () => {
  it.each([
    ['/articles/going-quiet/', 'Article'],
    ['/articles/going-quiet/#what-you-can-try', 'Why a partner goes quiet'],
    ['/about/', 'Page'],
    ['/topics/silence/', 'Topic'],
    ['/faq/#is-it-over', 'Question'],
    ['/references/#papp-2009', 'Reference'],
    ['/evidence/#quiet-means-leaving', 'No good evidence found'],
    ['/evidence/#pressing-and-silence', 'Well supported'],
  ])('%s: %s', (url, label) => {
    expect(at(url).label).toBe(label);
  });
});

describe('its text', () => {
  it('leaves out sources in brackets and verdicts, which are results of their own', () => {
    expect(at('/articles/going-quiet/#silence-has-many-causes').text).toBe(
      'Some couples argue, and one goes quiet. Whoever goes quiet wants to leave.',
    );
  });

  it('keeps the names that belong to a sentence', () => {
    expect(at('/faq/#is-it-over').text).toBe('Not by itself. Ask, as Papp et al. (2009) did.');
  });

  it('is of an article whom it is for, its answer and its key points', () => {
    expect(at('/articles/going-quiet/').text).toBe(
      'For someone who waits for an answer. Silence may follow an argument. In home diaries, couples felt worse. Silence may have many causes.',
    );
  });

  it('has the DOI of a source as a word', () => {
    expect(at('/references/#papp-2009').text.split(' ')).toContain(
      '10.1111/j.1475-6811.2009.01223.x',
    );
  });

  it('keeps the words of a list apart', () => {
    const list = swap(['Wait a little, and', '- Wait\n- Breathe\n\nThen']);
    const { text } = at('/articles/going-quiet/#what-you-can-try', {
      'articles/going-quiet.mdx': list,
    });
    expect(text).toBe('Wait Breathe Then read the ledger.');
  });
});

it('finds nothing that is not published', () => {
  const urls = documents({
    'articles/coming-back.mdx': swap(['status: published', 'status: draft']),
  }).map(({ url }) => url);
  expect(urls.filter((url) => url.includes('coming-back'))).toEqual([]);
});
