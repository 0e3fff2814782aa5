import { describe, expect, it } from 'vitest';
import { html } from './html.ts';

describe('a link that plays', () => {
  it.each([
    ['https://www.youtube.com/watch?v=abc', 'Watch the video', 'youtube.com'],
    ['https://youtu.be/abc', 'Watch the video', 'youtu.be'],
    ['https://vimeo.com/123', 'Watch the video', 'vimeo.com'],
    ['https://open.spotify.com/episode/abc', 'Listen to the episode', 'open.spotify.com'],
    ['https://quiet.libsyn.com/one', 'Listen to the episode', 'quiet.libsyn.com'],
    ['https://podcasts.apple.com/us/podcast/a/id1', 'Listen to the episode', 'podcasts.apple.com'],
  ])('is a card: %s', (address, words, host) => {
    expect(html(address)).toBe(
      `<p class="link-card"><a href="${address}"><strong>${words}</strong><span> ${host}</span></a></p>`,
    );
  });

  it('is a card in each point of a list', () => {
    const list = html('- https://player.vimeo.com/video/1\n- [One](https://youtu.be/abc)\n- words');
    expect(list.match(/<li><p class="link-card">/g)).toHaveLength(2);
  });

  it('has the title that the author gave it', () => {
    expect(html('[On *silence*](https://youtu.be/abc)')).toContain(
      '<strong>On <em>silence</em></strong>',
    );
  });

  it.each([
    'See https://youtu.be/abc now.',
    'https://example.org/a',
    'https://www.youtube.com/',
    'https://notlibsyn.com/a',
  ])('is a plain link otherwise: %s', (source) => {
    expect(html(source)).not.toContain('link-card');
  });
});
