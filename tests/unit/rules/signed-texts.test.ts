import { describe, expect, it } from 'vitest';
import { advertising } from '#rules/advertising';
import { signableTexts, unsignedTexts } from '#rules/signed-texts';
import type { Files } from '../sample-content.ts';
import { CONTEXT, readSample, swap, TODAY } from '../sample-content.ts';

const article = 'articles/going-quiet.mdx';
const signed = (files: Files = {}) => {
  const approvals = signableTexts(readSample(files)).map((text) => ({
    ...{ ...text, name: 'Ada Roe', day: TODAY },
  }));
  return { 'approvals.json': JSON.stringify(approvals) };
};
const open = (files: Files) => unsignedTexts(readSample(files), TODAY).map(({ text }) => text);

describe('texts to sign', () => {
  it('are all on the site at first, the settings as one of them', () => {
    expect(open({}).toSorted()).toEqual([
      'articles/coming-back.mdx',
      article,
      'pages/about.mdx',
      'practice.json, topics.json, safety.md',
    ]);
    expect(open(signed())).toEqual([]);
  });

  it.each([
    ['its words', swap(['Wait a little', 'Wait a lot'])],
    ['a question', swap(['Is it over?', 'Is it done?'])],
    ['a link', swap(['(/evidence/#quiet-means-leaving)', '(/evidence/)'])],
  ])('are asked for again when %s change', (_, change) => {
    expect(open({ ...signed(), [article]: change })).toEqual([article]);
  });

  it.each([
    ['a date', swap(['modified: 2026-02-01', 'modified: 2026-02-02'])],
    ['a citation’s page', swap(['p. 7', 'p. 8'])],
    ['its status', swap(['status: published', 'status: draft'])],
  ])('are not when %s changes', (_, change) => {
    expect(open({ ...signed(), [article]: change })).toEqual([]);
  });

  it('are asked for again when a setting that is shown changes', () => {
    const practice = swap(['Relationships, with', 'Love, with']);
    expect(open({ ...signed(), 'practice.json': practice })).toEqual([
      'practice.json, topics.json, safety.md',
    ]);
  });
});

describe('the rule about advertising', () => {
  const files = {
    [article]: swap(['Wait a little', 'Our method erases trauma for good.\n\nWait a little']),
  };
  const found = (files: Files) => advertising(readSample(files), CONTEXT);

  it('asks, until somebody has answered for the text at a release', () => {
    expect(found(files)).toMatchObject([
      { file: article, line: 41, question: true, atRelease: true },
    ]);
    expect(found(files)[0]!.message).toContain('seems to promise a cure (“');
    expect(found({ ...files, ...signed(files) })).toEqual([]);
    expect(found({ ...files, ...signed() })).toHaveLength(1);
  });
});
