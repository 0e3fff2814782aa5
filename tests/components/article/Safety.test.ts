import { describe, expect, it } from 'vitest';
import { loadSample, swap } from '../../unit/sample-content.ts';
import { idsIn, renderArticle, renderText, withoutClasses } from '../render.ts';

const quiet = 'articles/going-quiet.mdx';
const BOX = '<section aria-label="If you are not safe">';

describe('the help box', () => {
  it('shows the Markdown of safety.md under its own heading', async () => {
    const site = loadSample({
      'safety.md': '- **Call** [988](tel:988)\n- Or go [@samhsa-988].\n',
    });
    const html = await renderText('A\n\n<Safety />\n\nB', { place: 'body' }, { site });
    expect(withoutClasses(html).replaceAll('\n', '')).toBe(
      '<p>A</p><section aria-label="If you are not safe"><h2 id="safety">If you are not safe</h2><ul><li><strong>Call</strong> <a href="tel:988">988</a></li><li>Or go <span><a href="/references/#samhsa-988">(SAMHSA, n.d.)</a>.</span></li></ul></section><p>B</p>',
    );
  });

  it('says "or" between the ways to call, which look like buttons', async () => {
    const site = loadSample({ 'safety.md': '- **Now:** [call](tel:988) or [text](sms:988)\n' });
    const html = await renderText('<Safety />', { place: 'body' }, { site });
    expect(html).toContain('</a> <span class="unseen">or</span> <a');
  });

  it('has an anchor where it stands first on a page, and there alone', async () => {
    const { html } = await renderArticle('going-quiet', {
      [quiet]: swap(['Wait a little', '<Safety />\n\nWait a little']),
    });
    expect(withoutClasses(html).split(BOX)).toHaveLength(3);
    expect(idsIn(html, 'safety')).toEqual(['safety']);
  });

  it('has no anchor in an answer, for the main text may have the box as well', async () => {
    const html = await renderText('<Safety />', { place: 'answer' });
    expect(withoutClasses(html)).toContain(BOX);
    expect(idsIn(html)).toEqual([]);
  });
});
