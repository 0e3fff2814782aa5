import { describe, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';

const file = 'diagrams/circle.svg';
const drawing = (inside: string) => `<svg viewBox="0 0 9 9">${inside}</svg>`;

describe('the rule on diagrams', () => {
  it.each([
    ['a script', drawing('<script>run()</script>'), '<script> is not allowed'],
    ['a style element', drawing('<style>g{}</style>'), '<style> is not allowed'],
    ['a picture', drawing('<image x="1"/>'), '<image> is not allowed'],
    ['foreign HTML', drawing('<foreignObject/>'), '<foreignObject> is not allowed'],
    ['a style attribute', drawing('<g style="fill:red"/>'), 'style="fill:red" is not allowed'],
    ['an event attribute', drawing('<g onload="run()"/>'), '="run()" is not allowed'],
    [
      'a color of its own',
      drawing('<g fill="red"/>'),
      'fill="red" is not allowed; color with class',
    ],
    ['a link', drawing('<g href="#x"/>'), 'href="#x" is not allowed'],
    ['no view box', '<svg><g/></svg>', 'has no viewBox'],
    ['no drawing', 'Just text', 'is not an SVG drawing'],
  ])('refuses a diagram with %s', (_, source, message) => {
    expectProblems({ [file]: source }, { file, message });
  });

  it('finds what hides deep inside', () => {
    const source = drawing('<g><g><path d="M0 0" onclick="run()"/></g></g>');
    expectProblems({ [file]: source }, { file, message: 'run()' });
  });

  it('accepts shapes, words and class names', () => {
    const source = drawing(
      '<!-- a note --><g class="line" fill="none"><path d="M0 0" stroke-width="2" stroke-linecap="round"/></g><text x="1" y="2" font-size="3" text-anchor="middle">Quiet</text>',
    );
    expectProblems({ [file]: source.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"') });
  });
});
