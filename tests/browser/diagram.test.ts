import { describe, expect, it } from 'vitest';
import { site } from './sites.ts';
import { visitor } from './visitor.ts';

const visit = visitor();

describe.each([
  { name: 'light colors', options: { colorScheme: 'light' } },
  { name: 'dark colors', options: { colorScheme: 'dark' } },
  { name: 'forced light colors', options: { colorScheme: 'light', forcedColors: 'active' } },
  { name: 'forced dark colors', options: { colorScheme: 'dark', forcedColors: 'active' } },
] as const)('in $name', ({ options }) => {
  it.each(site.articles)('the words and lines of the diagrams of /%s stand out', async (path) => {
    const page = await visit(site.url + path, options);
    const diagrams = page.locator('.diagram').getByRole('img');
    expect(await diagrams.count()).toBeGreaterThan(0);
    const parts = (await diagrams.evaluateAll(partsOfDiagrams)).flat();
    const words = parts.filter(({ kind }) => kind === 'words');
    const lines = parts.filter(({ kind }) => kind === 'line');
    expect(words.length).toBeGreaterThan(3);
    expect(lines.length).toBeGreaterThan(1);
    expect(words.filter(({ contrast }) => contrast < 7)).toEqual([]);
    expect(lines.filter(({ contrast }) => contrast < 3)).toEqual([]);
  });
});

/** Runs in the page: each word and line with its least contrast to the paper and the filled areas. */
function partsOfDiagrams(diagrams: Element[]) {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const luminance = (color: string) => {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  const contrast = (one: string, other: string) => {
    const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  };
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  return diagrams.map((diagram) => {
    const shapes = [...diagram.querySelectorAll('rect, path, line, circle, ellipse, polygon')];
    const areas = shapes
      .map((shape) => getComputedStyle(shape).fill)
      .filter((fill) => fill !== 'none');
    const least = (color: string) =>
      Math.min(...[paper, ...areas].map((background) => contrast(color, background)));
    const words = [...diagram.querySelectorAll('text')].map((text) => ({
      kind: 'words',
      what: text.textContent,
      contrast: least(getComputedStyle(text).fill),
    }));
    const lines = shapes
      .map((shape) => ({ shape, stroke: getComputedStyle(shape).stroke }))
      .filter(({ stroke }) => stroke !== 'none')
      .map(({ shape, stroke }) => ({
        kind: 'line',
        what: shape.outerHTML,
        contrast: contrast(stroke, paper),
      }));
    return [...words, ...lines];
  });
}
