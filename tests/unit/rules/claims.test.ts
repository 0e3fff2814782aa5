import { describe, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { swap } from '../sample-content.ts';

const article = 'articles/going-quiet.mdx';
const other = 'articles/coming-back.mdx';
const file = 'claims/quiet-means-leaving.md';

describe('the rule on claims', () => {
  it('refuses a claim called well supported that names no reference', () => {
    expectProblems(
      { [file]: swap(['no-good-evidence', 'well-supported']) },
      {
        file,
        message: 'names no reference. Name one or change the verdict',
      },
    );
  });

  it('refuses a claim of an article that does not exist', () => {
    expectProblems(
      {
        [file]: swap(['article: going-quiet', 'article: nothing']),
        [article]: withoutClaim,
      },
      {
        file,
        message: 'names the article "nothing", which does not exist',
      },
    );
  });

  it('refuses a check that is still to come', () => {
    expectProblems(
      { [file]: swap(['2026-02-02', '2026-03-02']) },
      {
        file,
        message: 'checked on 2026-03-02, which is in the future',
      },
    );
  });

  it('refuses a marker of an unknown claim', () => {
    expectProblems(
      {
        [article]: swap(['[claim: quiet-means-leaving]', '[claim: quiet-means-leaving; nothing]']),
      },
      {
        file: article,
        place: 'body',
        at: '[claim: quiet',
        message: '[claim: nothing] has no file claims/nothing.md. Add one, or fix the id',
      },
    );
  });

  it('refuses a marker of a claim whose article is not published, for the ledger lacks it', () => {
    expectProblems(
      { [article]: swap(['status: published', 'status: draft']) },
      {
        file: other,
        place: 'body',
        at: '[claim: pressing',
        message: 'belongs to "going-quiet", which is not published',
      },
    );
  });

  it('lets a draft mark the claims of a draft', () => {
    const draft = swap(['status: published', 'status: draft']);
    expectProblems({ [article]: draft, [other]: draft });
  });
});

function withoutClaim(text: string): string {
  return swap(
    [' [claim: quiet-means-leaving]', ''],
    ['/evidence/#quiet-means-leaving', '/evidence/'],
  )(text);
}
