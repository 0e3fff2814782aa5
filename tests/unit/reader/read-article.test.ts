import { describe, expect, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { loadSample } from '../sample-content.ts';

const file = 'articles/a-post.mdx';
const TITLE = 'title: A walk before the rain\n';
const POST = `${TITLE}description: A post of two lines about a walk before the rain, and what it was good for in the end.
published: 2026-02-01
status: published
`;
const article = (fields: string, text = 'We walked.') => ({
  [file]: `---\n${fields}---\n\n${text}\n`,
});

describe('a post', () => {
  it('needs a title, a description, a day and a text', () => {
    expectProblems(article(POST));
    const { library } = loadSample(article(POST));
    expect(library.articleBySlug.get('a-post')).toMatchObject({
      kind: 'post',
      modified: '2026-02-01',
      referencesChecked: '',
      audience: '',
      answer: '',
      keyPoints: [],
    });
  });

  it.each(['description', 'published'])('is not published without its %s', (field) => {
    const fields = POST.replace(new RegExp(`^${field}: .*\\n`, 'm'), '');
    expectProblems(article(fields), { file, place: field, at: 'title:', message: 'is missing.' });
  });

  it('says when its sources were opened, once it has some', () => {
    expectProblems(article(POST, 'Couples argue [@papp-2009].'), {
      ...{ file, place: 'referencesChecked', at: 'title:' },
      message: 'is missing. Write the day somebody last opened every source.',
    });
  });
});

describe('a guide', () => {
  it('has a reader, an answer, key points and a topic', () => {
    const fields = POST.replace('\n', '\nkind: guide\n');
    const lacks = ['audience', 'answer', 'keyPoints', 'topics'];
    expectProblems(
      article(fields),
      ...lacks.map((place) => ({ file, place, at: 'title:', message: 'is missing.' })),
    );
  });
});

describe('a draft', () => {
  it('needs a title alone: the rest can wait', () => {
    expectProblems(
      article(TITLE),
      { file, place: 'description', at: 'title:', message: 'is missing.', later: true },
      { file, place: 'published', at: 'title:', message: 'is missing.', later: true },
    );
    expectProblems(
      {
        ...article(TITLE),
        'articles/another.mdx': `---\n${TITLE.replace('A walk', 'No walk')}---\n`,
      },
      ...[file, 'articles/another.mdx']
        .flatMap((of) =>
          ['description', 'published'].map((place) => ({
            ...{ file: of, place, message: 'is missing.' },
            later: true as const,
          })),
        )
        .map((problem) => ({ ...problem, at: 'title:' })),
    );
  });
});
