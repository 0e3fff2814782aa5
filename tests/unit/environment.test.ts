import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ContentProblems } from '#evidence/problems';
import { readEnvironment } from '#environment';

/** Half past five in the evening in San Francisco, when it is another day in London. */
const now = () => new Date('2026-11-23T01:30:00Z');
const read = (env: Record<string, string | undefined> = {}) => readEnvironment(env, now);

describe('the environment', () => {
  it.each([
    {},
    { SITE_URL: '', BASE_PATH: '', TODAY: '', CONTENT_DIR: '', OUT_DIR: '', CACHE_DIR: '' },
  ])('has defaults: %j', (env) => {
    expect(read(env)).toEqual({
      contentDir: path.resolve('content'),
      outDir: path.resolve('dist'),
      cacheDir: path.resolve('.cache'),
      siteUrl: '',
      basePath: '/',
      today: '2026-11-22',
      editor: false,
      repository: 'owner/repository',
    });
  });

  it('names folders by absolute paths', () => {
    expect(
      read({ CONTENT_DIR: '../words', OUT_DIR: '/tmp/site', CACHE_DIR: '/tmp/again' }),
    ).toMatchObject({
      contentDir: path.resolve('../words'),
      outDir: '/tmp/site',
      cacheDir: '/tmp/again',
    });
  });

  it.each(['blog', '/blog', 'blog/', '/blog/', '//blog//'])(
    'writes the path “%s” as /blog/',
    (base) => {
      expect(read({ BASE_PATH: base }).basePath).toBe('/blog/');
    },
  );

  it('takes a path of several parts', () => {
    expect(read({ BASE_PATH: '/a/b-c_2' }).basePath).toBe('/a/b-c_2/');
  });

  it('takes an address without its last slash', () => {
    expect(read({ SITE_URL: 'https://blog.example.com/' }).siteUrl).toBe(
      'https://blog.example.com',
    );
    expect(read({ SITE_URL: 'http://localhost:8080' }).siteUrl).toBe('http://localhost:8080');
  });

  it.each([
    ['on', true],
    ['off', false],
  ])('with CMS=%s has the editor: %s', (choice, editor) => {
    expect(read({ CMS: choice }).editor).toBe(editor);
  });

  it('takes the repository of the editor', () => {
    expect(read({ CMS_REPO: 'a-practice/blog.site' }).repository).toBe('a-practice/blog.site');
  });

  it('looks at the clock only when no day is set', () => {
    const clock = () => {
      throw new Error('looked');
    };
    expect(readEnvironment({ TODAY: '2026-01-02' }, clock).today).toBe('2026-01-02');
  });

  it.each([
    ['SITE_URL', 'blog.example.com'],
    ['SITE_URL', 'ftp://example.com'],
    ['SITE_URL', 'https://example.com/blog'],
    ['SITE_URL', 'https://example.com?x'],
    ['BASE_PATH', 'a b'],
    ['BASE_PATH', '../up'],
    ['BASE_PATH', 'https://example.com'],
    ['TODAY', 'today'],
    ['TODAY', '2026-02-30'],
    ['TODAY', '2026-11'],
    ['TODAY', '2026'],
    ['TODAY', '22.11.2026'],
    ['CMS_REPO', 'close-reading'],
    ['CMS_REPO', 'https://github.com/owner/name'],
  ])('refuses %s=%s with advice', (place, value) => {
    const attempt = () => read({ [place]: value });
    expect(attempt).toThrow(ContentProblems);
    expect(attempt).toThrow(`${place}: "${value}" is not a`);
    expect(attempt).toThrow('Write it like');
  });

  it.each(['no', 'OFF'])('refuses CMS=%s with advice', (value) => {
    expect(() => read({ CMS: value })).toThrow(`CMS: "${value}" is not a choice. Write on or off`);
  });

  it('has the editor where a repository is named, and nobody said otherwise', () => {
    expect(read({ CMS_REPO: 'a/b' }).editor).toBe(true);
    expect(read({ CMS_REPO: 'a/b', CMS: 'off' }).editor).toBe(false);
  });

  it('takes the day of the zone in the settings', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zone-'));
    const day = (timeZone: string) => {
      fs.writeFileSync(path.join(folder, 'practice.json'), JSON.stringify({ timeZone }));
      return read({ CONTENT_DIR: folder }).today;
    };
    expect(day('Europe/London')).toBe('2026-11-23');
    expect(day('Pacific/Kiritimati')).toBe('2026-11-23');
    expect(day('Pacific/Pago_Pago')).toBe('2026-11-22');
    expect(day('Nowhere/Town')).toBe('2026-11-22');
    fs.rmSync(folder, { recursive: true });
  });

  it('names all that makes no sense at once', () => {
    expect(() => read({ SITE_URL: 'x', BASE_PATH: '?', TODAY: '1' })).toThrow('3 problems to fix.');
  });
});
