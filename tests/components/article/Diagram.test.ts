import { describe, expect, it } from 'vitest';
import Diagram from '#components/article/Diagram.astro';
import { loadSample } from '../../unit/sample-content.ts';
import { render, renderText } from '../render.ts';

const SVG = `<!-- drawn by hand -->
<svg viewBox="0 0 9 9">
  <!-- a circle -->
  <circle r="4"/>
  <text>Going <tspan>quiet</tspan></text>
</svg>
`;
const drawn = () => ({ site: loadSample({ 'diagrams/circle.svg': SVG }) });

describe('a diagram', () => {
  it('stands where the author put it, with its words', async () => {
    const html = await renderText(
      'A\n\n<Diagram src="circle" alt="A circle" caption="Around" />\n\nB',
      {},
      drawn(),
    );
    expect(html.replaceAll('\n', '')).toMatch(
      /^<p>A<\/p><figure class="diagram"> ?<svg [^>]*aria-label="A circle".*<figcaption>Around<\/figcaption> ?<\/figure> ?<p>B<\/p>$/,
    );
  });

  it('has its words escaped', async () => {
    const props = { src: 'circle', alt: '"A" <b>', caption: 'The <circle>' };
    const html = await render(Diagram, { props }, drawn());
    expect(html.replace(/> </g, '><')).toBe(
      '<figure class="diagram"><svg viewBox="0 0 9 9" role="img" aria-label="&quot;A&quot; <b>"><circle r="4"></circle><text>Going <tspan>quiet</tspan></text></svg><figcaption>The &lt;circle&gt;</figcaption></figure>',
    );
  });

  it('is nothing where there is no such drawing', async () => {
    const props = { src: 'square', alt: 'A', caption: 'B' };
    expect(await render(Diagram, { props }, drawn())).toBe('');
  });
});
