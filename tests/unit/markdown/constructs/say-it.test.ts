import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('lines to say', () => {
  it('are a bubble each, in paragraphs and in lists', () => {
    expect(html('<SayIt>\nOne.\n\n- Two.\n- Three.\n</SayIt>')).toBe(
      '<SayIt><blockquote><p>One.</p></blockquote><blockquote>Two.</blockquote><blockquote>Three.</blockquote></SayIt>',
    );
    expect(html('<SayIt>One.</SayIt>')).toBe('<SayIt><blockquote><p>One.</p></blockquote></SayIt>');
  });

  it('say in words what is an answer to them', () => {
    expect(html('<SayIt>\nOne.\n\n> Two.\n</SayIt>')).toContain(
      '<blockquote class="far"><p><span class="unseen">The answer: </span>Two.</p></blockquote>',
    );
  });
});
