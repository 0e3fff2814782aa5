import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { launchChromium } from '../browser/chromium.ts';
import { readText } from '#markdown/text';
import { contentFiles, openEditor } from './editor-page.ts';
import { FIXTURE, TODAY } from '../build-sites.ts';
import type { ServedSite } from '../browser/sites.ts';
import { sites } from '../browser/sites.ts';
import { DESK, visitor } from '../browser/visitor.ts';

const visit = visitor();
/** The editor is in the configured site alone, and works on the folder of its content. */
const [, site] = sites as [unknown, ServedSite];
const ARTICLES = [
  'why-men-pull-away-in-relationships',
  'why-men-pull-away-when-relationships-deepen',
].map((slug) => `${FIXTURE}/articles/${slug}.mdx`);
const NEW_TITLE = 'A title that somebody has changed';
const PICTURE = {
  name: 'My photo (1).JPG',
  buffer: fs.readFileSync(`${FIXTURE}/articles/two-cups.jpg`),
};
/** Of the same picture the editor would keep one file alone. */
const OTHER_PICTURE = { name: 'Rain.jpg', buffer: Buffer.concat([PICTURE.buffer, Buffer.of(0)]) };
/** Has each construct. */
const NOTE = `${FIXTURE}/articles/a-note-on-the-kitchen-table.mdx`;
/** Has no cover. */
const POST = `${FIXTURE}/articles/a-walk-before-the-rain.mdx`;
const UNKNOWN = 'margin: 12\nnotes:\n  - from: Jordan\n    text: "yes: no"\n';

/** What an editor of rich text would lose, byte for byte. */
const DELICATE = String.raw`un*believ*able, 2\*3\*4, snake_case, \_no italics\_, \@nobody, \[a bracket\], \#tag.

1\. No list, https://example.org/_a_b?c=1&d, &nbsp; and &copy;.

| a | b \| c | d |
|:--|:-:|--:|
| *x* | [y](/about/) | 6:15 |

A hard break\
and the next line.`;
const DRAFT = `${FIXTURE}/articles/a-draft-just-begun.mdx`;

/** What a page would be made of: the facts and the words of a text, wherever its lines begin. */
function shapeOf(body: string): unknown {
  const { facts, parts } = readText(body);
  return JSON.parse(JSON.stringify({ facts, parts }, (key, value) => (key === 'line' ? 0 : value)));
}

// As at a desk: one window in which one thing is saved after the other.
describe('what is saved', () => {
  const files = contentFiles();
  files[ARTICLES[1]!] = files[ARTICLES[1]!]!.replace(/\n---\n/, `\n${UNKNOWN}---\n`);
  files[DRAFT] = `${files[DRAFT]!.split('\n---\n')[0]}\n---\n\nThe first words.\n\n${DELICATE}\n`;
  files[NOTE] = files[NOTE]!.replace('\n\n---\n\n', '\n\n* * *\n\n');
  let browser: Browser;
  let editor: Awaited<ReturnType<typeof openEditor>>;
  beforeAll(async () => {
    browser = await launchChromium();
    editor = await openEditor(await browser.newPage({ viewport: DESK }), site.url, files);
  });
  afterAll(() => browser.close());

  it('has the new title, every mark of its text, and fields that the form does not know', async () => {
    const [, file] = ARTICLES;
    const before = partsOf(files[file!]!);
    await editor.openList();
    await editor.openEntry(before.data.title);
    await editor.field('title').fill(NEW_TITLE);
    const after = partsOf(await editor.save(file!));

    expect(after.body).toBe(before.body);
    expect(marksOf(after.body).length).toBeGreaterThan(20);
    expect(after.data).toMatchObject(parse(UNKNOWN));
    expect(after.data).not.toHaveProperty('oldAnchors');
    const data = { ...before.data, title: NEW_TITLE };
    expect(withoutEmpty(after.data)).toEqual(withoutEmpty(data));
  });

  it('has its marks when the text itself was changed', async () => {
    const [file] = ARTICLES;
    const before = partsOf(files[file!]!);
    await editor.openList();
    await editor.openEntry(before.data.title);
    const added = 'Somebody has put a sentence here. [claim: not-doomed]';
    await editor.typeText('<Practice />', `\n${added}`);
    const after = partsOf(await editor.save(file!));

    expect(after.body).toContain(added);
    expect(marksOf(after.body.replaceAll(added, ''))).toEqual(marksOf(before.body));
  });

  it('has each construct that an author can write when the text was changed', async () => {
    const before = partsOf(files[NOTE]!);
    await editor.openList();
    await editor.openEntry(before.data.title);
    await editor.typeText('You could say it like this.', ' Or not.');
    const after = partsOf(await editor.save(NOTE));

    expect(after.body).toContain('You could say it like this. Or not.');
    expect(before.body).toContain('\n\n* * *\n\n');
    expect(after.body).toMatch(/\n\n(?:---|\*\*\*)\n\n/);
    const data = { ...before.data, kind: 'post' };
    expect(withoutEmpty(after.data)).toMatchObject(withoutEmpty(data) as object);
    expect(shapeOf(after.body.replace(' Or not.', ''))).toEqual(shapeOf(before.body));
  });

  it('has each sign that an editor of rich text would lose', async () => {
    await editor.openList();
    await editor.openEntry(partsOf(files[DRAFT]!).data.title);
    await editor.typeText('The first words.', ' More.');
    const { body } = partsOf(await editor.save(DRAFT));
    expect(body).toBe(`The first words. More.\n\n${DELICATE}`);
  });

  it('has a picture that was uploaded, beside it and under a name that a text can use', async () => {
    const file = `${FIXTURE}/articles/sleeping-badly-after-a-quarrel.mdx`;
    await editor.openList();
    await editor.openEntry(partsOf(files[file]!).data.title);
    await editor.typeText('<Safety />', '\n');
    await editor.addPicture(PICTURE, 'Two cups on a table');
    const { body, data } = partsOf<{ cover: unknown }>(await editor.save(file));

    expect(data.cover).toBe(78);

    expect(body).toContain('<Safety />\n\n![Two cups on a table](my-photo-1.jpg)\n\nSleep may');
    const uploaded = await editor.read(`${FIXTURE}/articles/my-photo-1.jpg`);
    expect(uploaded).toBe(new TextDecoder().decode(PICTURE.buffer));
  });

  it('has a photo that was uploaded as its cover', async () => {
    await editor.openList();
    await editor.openEntry(partsOf(files[POST]!).data.title);
    await editor.fillPicture('cover', OTHER_PICTURE);
    await (await editor.scrollTo(editor.field('coverAlt'))).fill('Rain on a window');
    const { data } = partsOf(await editor.save(POST));

    expect(data).toMatchObject({ cover: 'rain.jpg', coverAlt: 'Rain on a window' });
    expect(await editor.read(`${FIXTURE}/articles/rain.jpg`)).toBeDefined();
  });

  it('is a draft under its title where it is new', async () => {
    const { page, field, scrollTo } = editor;
    await editor.openList();
    await editor.openNew('When texting stops for a week');
    await field('description').fill(
      'What a silent phone may mean, what is known about it and what is not, and what you can try.',
    );
    await field('audience').fill('For anyone who keeps looking at a quiet phone.');
    await field('answer').fill('Nobody can read a silence from outside.');
    await page.getByText(/^Add .?key point/).click();
    await field('keyPoints.0.text').fill('Silence has more than one reason.');
    await field('keyPoints.0.section').fill('many-reasons');
    await editor.typeText(
      '',
      '## Many reasons\nA silence can have many reasons. You may ask for them.',
    );
    const topic = await scrollTo(page.getByRole('checkbox', { name: 'Therapy' }));
    await topic.click();
    await expect.poll(() => topic.getAttribute('aria-checked')).toBe('true');
    const saved = await editor.save(`${FIXTURE}/articles/when-texting-stops-for-a-week.mdx`);

    expect(saved).toContain('\n## Many reasons\n');
    const { data } = partsOf(saved);
    expect(data).toMatchObject({ topics: ['therapy'], status: 'draft' });
    expect(data).not.toHaveProperty('reviewedBy');
  });

  it.each([
    ['Topics', 'topics', 'topics.0.name', [0, 'name'], 'Stepping back'],
    ['Sources', 'references', 'references.0.title', [0, 'title'], 'A title that has changed'],
    ['Practice', 'practice', 'name', ['name'], 'A Practice'],
  ])('has one change in the file “%s”', async (label, name, at, trail, value) => {
    const file = `${FIXTURE}/${name}.json`;
    await editor.openList();
    await editor.openFile(label);
    if (at.includes('.0.')) {
      const first = editor.page
        .locator(`[data-key-path="${name}"]`)
        .getByRole('button', { name: 'Expand' });
      await first.nth(1).click();
    }
    await editor.field(at).fill(value);
    const saved = JSON.parse(await editor.save(file));

    const expected = JSON.parse(files[file]!);
    let place = expected;
    for (const step of trail.slice(0, -1)) place = place[step];
    place[trail.at(-1)!] = value;
    expect(withoutEmpty(saved)).toEqual(withoutEmpty(expected));
  });

  it.each([
    ['pages', 'about.mdx', 'Title', 'title', 'A title that has been changed'],
    ['people', 'another-reviewer.md', 'Name', 'name', 'Another Example'],
  ])('has one change in an entry of %s', async (folder, name, label, field, value) => {
    const file = `${FIXTURE}/${folder}/${name}`;
    const before = partsOf<Record<string, unknown>>(files[file]!);
    await editor.openList(folder);
    await editor.openEntry(String(before.data[field]), label);
    await editor.field(field).fill(value);
    const after = partsOf<Record<string, unknown>>(await editor.save(file));
    expect(shapeOf(after.body)).toEqual(shapeOf(before.body));
    expect(withoutEmpty(after.data)).toEqual(withoutEmpty({ ...before.data, [field]: value }));
  });

  it('has one change in a claim of the ledger', async () => {
    const file = `${FIXTURE}/claims/hug-six-seconds.md`;
    const before = partsOf<{ claim: string }>(files[file]!);
    await editor.openList('claims');
    await editor.openEntry(before.data.claim, 'Claim');
    await editor.field('claim').fill('A claim that nobody has made.');
    const after = partsOf(await editor.save(file));
    expect(after.body).toBe(before.body);
    expect(after.data).toEqual({ ...before.data, claim: 'A claim that nobody has made.' });
  });

  it('is taken by the check, which names the unknown fields', async () => {
    const said = check(await editor.readAll());
    expect(said).toContain('"margin", "notes" is not a field of this file.');
    expect(said).toMatch(/\n1 problem to fix\.\n$/);
  });
});

describe('the editor', () => {
  it('takes everything from its own host, and understands its settings', async () => {
    const foreign: string[] = [];
    const messages: string[] = [];
    const page = await visit('about:blank', { alone: true }, (opened) => {
      opened.on('request', (request) => foreign.push(request.url()));
      opened.on('console', (message) => {
        if (/^(?:warning|error)$/.test(message.type())) messages.push(message.text());
      });
      opened.on('pageerror', (error) => messages.push(error.message));
    });
    const editor = await openEditor(page, site.url, contentFiles());
    await editor.openEntry(partsOf(contentFiles()[ARTICLES[0]!]!).data.title);
    await editor.page.waitForLoadState('networkidle');

    const { origin } = new URL(site.url);
    expect(foreign).toContain(`${site.url}admin/sveltia-cms.js`);
    expect(
      foreign.filter((address) => /^http/.test(address) && !address.startsWith(origin)),
    ).toEqual([]);
    // The policy stops it from asking for a newer version of itself, and how GitHub is doing.
    const stopped = /https:\/\/(?:unpkg\.com|www\.githubstatus\.com)\//;
    expect(messages.filter((message) => !stopped.test(message))).toEqual([]);
    const icons = await editor.page.evaluate(() =>
      [...document.fonts]
        .filter(({ family }) => /Material/.test(family))
        .map(({ status }) => status),
    );
    expect(icons).toEqual(['loaded']);
  });
});

/** What `npm run check` says of saved content. */
function check(files: Record<string, string>): string {
  const folder = path.resolve('.cache/tests/content/editor');
  fs.rmSync(folder, { recursive: true, force: true });
  // With the pictures, which are no texts.
  fs.cpSync(FIXTURE, folder, { recursive: true });
  fs.writeFileSync(path.join(folder, 'articles/my-photo-1.jpg'), PICTURE.buffer);
  fs.writeFileSync(path.join(folder, 'articles/rain.jpg'), PICTURE.buffer);
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
  const env = { ...process.env, CONTENT_DIR: folder, TODAY };
  try {
    return execFileSync(process.execPath, ['src/commands/check.ts'], {
      env,
      stdio: 'pipe',
    }).toString();
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr);
  }
}

function partsOf<T = { title: string }>(source: string): { data: T; body: string } {
  const [, frontmatter = '', body = ''] = /^---\n(.*?)\n---\n(.*)/s.exec(source) ?? [];
  return { data: parse(frontmatter), body: body.trim() };
}

/** Citations, verdicts and components of a text, in their order. */
function marksOf(body: string): string[] {
  return body.match(/\[@[^\]]*\]|\[claims?:[^\]]*\]|<[A-Z][^>]*\/>/g) ?? [];
}

/** The same without empty fields, which a save leaves out, and spaces at the end of texts. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.length > 0 ? value.map(withoutEmpty) : undefined;
  const kept = Object.entries(value)
    .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    .filter(([, inner]) => inner !== undefined);
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}
