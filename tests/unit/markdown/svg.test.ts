import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { parseSvg } from '#markdown/svg';

const SVG = `<?xml version="1.0"?>
<!-- drawn by hand -->
<svg viewBox="0 0 9 9">
  <!-- a circle -->
  <circle r="4"/>
  <text>Going <tspan>quiet</tspan></text>
</svg>
`;

describe('a drawing', () => {
  it('loses its comments and the spaces between its lines, but not those of its words and between its texts', () => {
    expect(toHtml(parseSvg(SVG)!)).toBe(
      '<svg viewBox="0 0 9 9"><circle r="4"></circle><text>Going <tspan>quiet</tspan></text> </svg>',
    );
  });

  it('keeps the capitals of its attributes and elements', () => {
    const svg = parseSvg('<svg viewBox="0 0 1 1"><marker refX="1" markerWidth="2"/></svg>');
    expect(toHtml(svg!, { space: 'svg' })).toBe(
      '<svg viewBox="0 0 1 1"><marker refX="1" markerWidth="2"></marker></svg>',
    );
  });

  it.each(['', 'Just text', '<p>No drawing</p>', '<p><svg></svg></p>', '<!-- <svg></svg> -->'])(
    'is not found in “%s”',
    (source) => {
      expect(parseSvg(source)).toBeUndefined();
    },
  );
});
