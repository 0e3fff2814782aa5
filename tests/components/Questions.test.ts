import { expect, it } from 'vitest';
import Questions from '#components/Questions.astro';
import { swap } from '../unit/sample-content.ts';
import { idsIn, render, renderArticle, withoutClasses } from './render.ts';

const QUESTIONS = [
  {
    id: 'is-it-over',
    anchor: 'faq-is-it-over',
    question: 'Is it *really* over?',
    answer: 'Not by itself. As [they](/about/) say.',
  },
];

it('a question is a heading that leads to itself, with the marks of its words', async () => {
  const html = await render(Questions, { props: { questions: QUESTIONS } });
  expect(withoutClasses(html).replace(/>\s+</g, '><')).toBe(
    '<section><h3 id="faq-is-it-over"><a href="#faq-is-it-over">Is it <em>really</em> over?</a></h3><section><p>Not by itself. As <a href="/about/">they</a> say.</p></section></section>',
  );
});

it('an answer may hold any component of an article', async () => {
  const questions = [{ ...QUESTIONS[0]!, answer: 'No.\n\n<Safety />' }];
  const html = await render(Questions, { props: { questions } });
  expect(withoutClasses(html)).toContain('<section aria-label="If you are not safe">');
});

it('an answer goes on counting where the texts before it ended', async () => {
  const { html } = await renderArticle('going-quiet', {
    'articles/going-quiet.mdx': swap([
      'related:',
      '  - { id: how-long, question: How long?, answer: "Days [@papp-2009]. [claim: quiet-means-leaving]" }\nrelated:',
    ]),
  });
  const answers = html.slice(html.indexOf('<section class="question">'));
  expect(idsIn(answers)).toEqual([
    'faq-is-it-over',
    'cite-papp-2009-3',
    'faq-how-long',
    'cite-papp-2009-4',
    'claim-quiet-means-leaving-2',
  ]);
});
