import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '#environment';
import { readContent } from '#reader/read-content';
import { signableTexts } from '#rules/signed-texts';
import { alone, FIXTURE, TODAY } from '../build-sites.ts';
import { filesIn } from '../site/pages.ts';

const run = promisify(execFile);
const content = path.resolve('.cache/tests/content/release');
const site = path.resolve('.cache/tests/release');
const json = (file: string) => JSON.parse(fs.readFileSync(file, 'utf8'));

/** `npm run release` of the fixture: what it said, and whether it was satisfied. */
async function release(): Promise<{ said: string; released: boolean }> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    CONTENT_DIR: content,
    OUT_DIR: site,
    SITE_URL: '',
    BASE_PATH: '',
    TODAY,
  };
  try {
    const { stdout } = await alone(() =>
      run(process.execPath, ['src/commands/release.ts'], { env }),
    );
    return { said: stdout, released: true };
  } catch (error) {
    return { said: (error as { stderr: string }).stderr, released: false };
  }
}

describe('a release', () => {
  beforeAll(() => {
    fs.rmSync(site, { recursive: true, force: true });
    fs.rmSync(content, { recursive: true, force: true });
    fs.cpSync(FIXTURE, content, { recursive: true });
    const redirects = path.join(content, 'redirects.json');
    const moved = { ...json(redirects), '/articles/moved/': '/articles/' };
    fs.writeFileSync(redirects, JSON.stringify(moved));
    fs.writeFileSync(
      path.join(content, 'addresses.json'),
      '{ "/articles/moved/": { "anchors": ["once"] } }',
    );
  });

  it('is refused without a terminal while nobody has answered for a text, and names each', async () => {
    const { said, released } = await release();
    expect(released).toBe(false);
    expect(said).toContain('articles/arguing-about-chores.mdx\n  is new or has changed');
    expect(said).toContain('practice.json, topics.json, safety.md\n  is new');
    expect(said).not.toContain('a-draft-just-begun');
    expect(said.match(/Run npm run release in a terminal/g)).toHaveLength(1);
    expect(fs.existsSync(site)).toBe(false);
  }, 180_000);

  it('keeps its addresses and says how to go live', async () => {
    const signed = signableTexts(
      readContent(readEnvironment({ CONTENT_DIR: content, TODAY })).content,
    ).map((text) => ({
      ...{ ...text, name: 'Ada Roe', day: TODAY },
    }));
    fs.writeFileSync(path.join(content, 'approvals.json'), JSON.stringify(signed));
    const { said, released } = await release();
    expect(said).toContain('npm run deploy');
    expect(released).toBe(true);
    // Every page of the site but the later pages of a list, and an old address that leads on.
    const pages = filesIn(site)
      .filter((file) => file.endsWith('index.html'))
      .map((file) => `/${file.replace(/index\.html$/, '')}`)
      .filter((address) => !/\/\d+\/$/.test(address));
    const addresses = json(path.join(content, 'addresses.json'));
    expect(Object.keys(addresses)).toEqual([...pages, '/articles/moved/'].toSorted());
    expect(addresses['/articles/moved/']).toEqual({ anchors: ['once'], sources: [] });
    expect(addresses['/'].names).toContain(json(path.join(content, 'practice.json')).blogTitle);
    const chores = addresses['/articles/arguing-about-chores/'];
    expect(chores.anchors).toContain('fair-is-not-the-same-as-even');
    expect(addresses['/faq/'].anchors).toContain('hire-help');
    expect(chores.sources).toEqual(chores.sources.toSorted());
    expect(chores.sources).not.toEqual([]);
    expect(fs.readFileSync(path.join(site, '.well-known/security.txt'), 'utf8')).toContain(
      'Contact: mailto:',
    );
  }, 180_000);

  it('is refused, and the last one stays, with one list of all that is wrong', async () => {
    const before = fs.readFileSync(path.join(site, 'index.html'), 'utf8');
    const addresses = path.join(content, 'addresses.json');
    fs.writeFileSync(
      addresses,
      JSON.stringify({ ...json(addresses), '/articles/gone/': { anchors: [] } }),
    );
    const topics = path.join(content, 'topics.json');
    fs.writeFileSync(topics, fs.readFileSync(topics, 'utf8').slice(0, 20));
    const { said, released } = await release();
    expect(released).toBe(false);
    expect(said).toContain('/articles/gone/');
    expect(said).toContain('topics.json');
    expect(said).toContain('Nothing was released');
    expect(fs.readFileSync(path.join(site, 'index.html'), 'utf8')).toBe(before);
  }, 180_000);
});
