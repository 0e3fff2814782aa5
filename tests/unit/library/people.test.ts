import { describe, expect, it } from 'vitest';
import { authorOf, lacksReview, printLicense, printName, reviewerOf } from '#library/people';
import { loadSample, swap } from '../sample-content.ts';
import { KIM } from '../sample-files.ts';

const LOU = '---\nname: Lou Roe\n---\n';
function sample() {
  const { library } = loadSample({
    'people/kim-lee.md': KIM,
    'people/lou-roe.md': LOU,
    'articles/going-quiet.mdx': swap([
      'status:',
      'author: lou-roe\nreviewedBy: kim-lee\nreviewed: 2026-02-02\nstatus:',
    ]),
  });
  const article = library.articleBySlug.get('going-quiet')!;
  return { library, article, other: library.articleBySlug.get('coming-back')! };
}

describe('a person', () => {
  it('has the articles they wrote and reviewed', () => {
    const { library, article } = sample();
    const [kim, lou] = library.people;
    expect([kim!.written, kim!.reviewed]).toEqual([[], [article]]);
    expect([lou!.written, lou!.reviewed]).toEqual([[article], []]);
  });

  it('is printed with the letters and the license they have', () => {
    const { library } = sample();
    expect(library.people.map(printName)).toEqual(['Kim Lee, LMFT', 'Lou Roe']);
    expect(library.people.map(printLicense)).toEqual([
      'Licensed Marriage and Family Therapist, LMFT 1',
      '',
    ]);
    const license = { title: 'Psychologist', number: '12345', board: '' };
    expect(printLicense({ license })).toBe('Psychologist, License 12345');
  });
});

describe('the reviewer of an article', () => {
  it('is who the article names', () => {
    const { library, article } = sample();
    expect(authorOf(library, article)?.id).toBe('lou-roe');
    expect(reviewerOf(library, article)?.id).toBe('kim-lee');
  });

  it.each([
    ['nobody has a file of that name', { reviewedBy: 'pat', reviewed: '2026-02-02' }],
    ['no day is given', { reviewedBy: 'kim-lee' }],
    ['no name is given', { reviewed: '2026-02-02' }],
  ])('is nobody when %s', (_, fields) => {
    const { library, other } = sample();
    expect(reviewerOf(library, fields)).toBeUndefined();
    expect(lacksReview(library, { ...other, ...fields })).toBe(true);
  });

  it('is missed only where no licensed person wrote it', () => {
    const { library, article, other } = sample();
    expect(lacksReview(library, article)).toBe(false);
    expect(lacksReview(library, other)).toBe(true);
    expect(lacksReview(library, { ...other, author: 'lou-roe' })).toBe(true);
    expect(lacksReview(library, { ...other, author: 'kim-lee' })).toBe(false);
  });
});
