import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('a picture', () => {
  it('alone on its line is a figure, with who made it below', () => {
    expect(html('![A bench](bench.jpg "Photo: Ana")')).toBe(
      '<Figure><img src="bench.jpg" alt="A bench"><figcaption><p class="credit">Photo: Ana</p></figcaption></Figure>',
    );
    expect(html('![A bench](bench.jpg)')).toBe(
      '<Figure><img src="bench.jpg" alt="A bench"></Figure>',
    );
  });

  it.each([
    '<Figure>\n![A](a.jpg "By B")\n\nSome *words*.\n</Figure>',
    '<Figure>\n\n![A](a.jpg "By B")\n\nSome *words*.\n\n</Figure>',
    '<Figure>\n![A](a.jpg "By B")\nSome *words*.\n</Figure>',
  ])('has the words of its figure below it: %j', (source) => {
    expect(html(source)).toBe(
      '<Figure><img src="a.jpg" alt="A"><figcaption><p>Some <em>words</em>.</p><p class="credit">By B</p></figcaption></Figure>',
    );
  });

  it('among words stays where it is', () => {
    expect(html('So ![A](a.jpg) is.')).toBe('<p>So <img src="a.jpg" alt="A"> is.</p>');
  });
});
