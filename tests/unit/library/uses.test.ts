import { describe, expect, it } from 'vitest';
import { answerPlace, earlierUses } from '#library/uses';
import { loadSample, swap } from '../sample-content.ts';

const quiet = 'articles/going-quiet.mdx';

/** How often the texts above one of the sample's article use something. */
function usesOf(article: (valid: string) => string = (valid) => valid) {
  const { library } = loadSample({ [quiet]: article });
  return earlierUses(library.articleBySlug.get('going-quiet')!.texts);
}

describe('the uses of a source above a text', () => {
  it.each([
    ['the answer, which stands first', 'answer', 'papp-2009', 0],
    ['the main text', 'body', 'papp-2009', 1],
    ['the answer to a question', 'faq › is-it-over', 'papp-2009', 2],
    ['a source that nothing else cites', 'body', 'samhsa-988', 0],
  ])('of %s', (_, place, key, uses) => {
    expect(usesOf()(place, 'citations', key)).toBe(uses);
  });

  it('counts each use of a text', () => {
    const uses = usesOf(swap(['Wait a little', 'As @papp-2009 said [@papp-2009]. Wait a little']));
    expect(uses('faq › is-it-over', 'citations', 'papp-2009')).toBe(4);
  });

  it('is unknown for a text that is not one of the article, like the help box', () => {
    expect(usesOf()('', 'citations', 'papp-2009')).toBeUndefined();
    expect(usesOf()('faq › other', 'citations', 'papp-2009')).toBeUndefined();
  });
});

describe('the uses of a claim above a text', () => {
  it('count apart from those of a source', () => {
    const uses = usesOf(
      swap(['Silence may follow an argument.', 'Silence follows. [claim: quiet-means-leaving]']),
    );
    expect(uses('answer', 'claims', 'quiet-means-leaving')).toBe(0);
    expect(uses('body', 'claims', 'quiet-means-leaving')).toBe(1);
    expect(uses(answerPlace('is-it-over'), 'claims', 'quiet-means-leaving')).toBe(2);
    expect(uses('body', 'citations', 'quiet-means-leaving')).toBe(0);
  });
});
