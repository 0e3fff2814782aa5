import { describe, expect, it } from 'vitest';
import { fontFiles, titleFont } from '#styles/fonts.ts';

describe('the font files of a site', () => {
  it('are titles and text, loaded at once in at most 27 kB, and an italic of 14 kB', async () => {
    const files = await fontFiles('Plain words', '.cache/tests');
    expect(files.map(({ name, preload }) => [name.split('.')[0], preload])).toEqual([
      ['title', true],
      ['text', true],
      ['italic', false],
    ]);
    const [title, text, italic] = files.map(({ woff2 }) => woff2.length);
    expect(title! + text!).toBeLessThanOrEqual(27_000);
    expect(italic).toBeLessThanOrEqual(14_000);
  });

  it('have the accented letters in use in files of their own, of at most 4 kB', async () => {
    const files = await fontFiles('Renée Şahin, Zoë Ångström, Đặng Núñez', '.cache/tests');
    const further = files.filter(({ name }) => name.includes('-latin'));
    expect(further.map(({ name }) => name.split('.')[0])).toEqual([
      'title-latin',
      'title-latin-ext',
      'text-latin',
      'text-latin-ext',
      'italic-latin',
      'italic-latin-ext',
    ]);
    for (const { woff2, preload, rule } of further) {
      expect(preload).toBe(false);
      expect(woff2.length).toBeLessThanOrEqual(4_000);
      expect(rule('/a.woff2')).toContain('unicode-range:U+');
    }
    expect(further[0]!.rule('/a.woff2')).toContain('unicode-range:U+c5,U+e9,U+eb,U+f1,U+f6,U+fa');
  });

  it('have names that change with what they hold', async () => {
    const [plain] = (await fontFiles('é', '.cache/tests')).filter(({ name }) =>
      name.startsWith('text-latin'),
    );
    const [other] = (await fontFiles('éñ', '.cache/tests')).filter(({ name }) =>
      name.startsWith('text-latin'),
    );
    expect(plain!.name).not.toBe(other!.name);
  });

  it('can be had as TrueType for pictures', async () => {
    const font = await titleFont('é', '.cache/tests');
    expect(font.readUInt32BE(0)).toBe(0x00010000);
  });
});
