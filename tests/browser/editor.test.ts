import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentFiles, openEditor } from './editor-page.ts';
import { site, sites } from './sites.ts';
import { visitor } from './visitor.ts';

const visit = visitor();
const ARTICLE = `content/articles/${site.articles[0]!.split('/')[1]}.mdx`;
const NEW_TITLE = 'A title that somebody has changed';

describe('an article that is saved', () => {
  it('has the new title, and every mark of its text as it was', async () => {
    const files = contentFiles();
    const editor = await openEditor(visit, site.url, files);
    const before = partsOf(files[ARTICLE]!);
    await editor.openArticle(before.data.title);
    await editor.field('title').fill(NEW_TITLE);
    const after = partsOf(await editor.save(ARTICLE));

    expect(after.body).toBe(before.body);
    expect(marksOf(after.body).length).toBeGreaterThan(20);
    expect(withoutEmpty(after.data)).toEqual(withoutEmpty({ ...before.data, title: NEW_TITLE }));
    expect(check('renamed', await editor.readAll())).toMatch(/^Content checked: /);
  });

  it('keeps its marks when the text itself is changed', async () => {
    const files = contentFiles();
    const editor = await openEditor(visit, site.url, files);
    const before = partsOf(files[ARTICLE]!);
    await editor.openArticle(before.data.title);
    await editor.typeText(
      '<Practice />',
      '\nSomebody has put a sentence here. [claim: not-doomed]',
    );
    const after = partsOf(await editor.save(ARTICLE));

    expect(after.body).toContain('Somebody has put a sentence here. [claim: not-doomed]');
    expect(marksOf(after.body)).toEqual([...marksOf(before.body), '[claim: not-doomed]']);
    expect(check('changed-text', await editor.readAll())).toMatch(/^Content checked: /);
  });

  it('keeps fields that the form does not know', async () => {
    const files = contentFiles();
    const unknown = 'margin: 12\nnotes:\n  - from: Jordan\n    text: "yes: no"\n';
    files[ARTICLE] = files[ARTICLE]!.replace(/\n---\n/, `\n${unknown}---\n`);
    const editor = await openEditor(visit, site.url, files);
    await editor.openArticle(partsOf(files[ARTICLE]).data.title);
    await editor.field('title').fill(NEW_TITLE);
    const { data } = partsOf(await editor.save(ARTICLE));
    expect(data).toMatchObject({ title: NEW_TITLE, ...parse(unknown) });
    expect(check('unknown-fields', await editor.readAll())).toContain('is no field of this file');
  });
});

it('a new article is saved under its title, and the build takes it', async () => {
  const editor = await openEditor(visit, site.url);
  const { page, field, scrollTo } = editor;
  await page.getByText('New', { exact: true }).first().click();
  await field('title').fill('When texting stops for a week');
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
  const saved = await editor.save('content/articles/when-texting-stops-for-a-week.mdx');

  expect(saved).toContain('\n## Many reasons\n');
  const { data } = partsOf(saved);
  expect(data).toMatchObject({ topics: ['therapy'], status: 'draft' });
  expect(data).not.toHaveProperty('reviewedBy');
  expect(check('new-article', await editor.readAll())).toMatch(/^Content checked: /);
});

it.each([
  ['Topics', 'topics', 'topics.0.name', [0, 'name'], 'Stepping back'],
  ['Claims', 'claims', 'claims.0.claim', [0, 'claim'], 'A claim that nobody has made.'],
  ['Sources', 'references', 'references.0.title', [0, 'title'], 'A title that has changed'],
  ['Practice', 'practice', 'name', ['name'], 'A Practice'],
])('the file “%s” is saved with one change', async (label, name, at, trail, value) => {
  const files = contentFiles();
  const file = `content/${name}.json`;
  const editor = await openEditor(visit, site.url, files);
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
  expect(check(`saved-${name}`, await editor.readAll())).toMatch(/^Content checked: /);
});

describe.each(sites)('the editor of the $name site', ({ url, content }) => {
  it('takes everything from its own host, and understands its settings', async () => {
    const foreign: string[] = [];
    const messages: string[] = [];
    const editor = await openEditor(visit, url, contentFiles(content), (page) => {
      page.on('request', (request) => foreign.push(request.url()));
      page.on('console', (message) => {
        if (/^(?:warning|error)$/.test(message.type())) messages.push(message.text());
      });
      page.on('pageerror', (error) => messages.push(error.message));
    });
    await editor.openArticle(partsOf(contentFiles()[ARTICLE]!).data.title);
    await editor.page.waitForLoadState('networkidle');

    const { origin } = new URL(url);
    expect(foreign).toContain(`${url}admin/sveltia-cms.js`);
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
function check(name: string, files: Record<string, string>): string {
  const folder = path.resolve('.cache/tests/content', `editor-${name}`);
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    fs.writeFileSync(path.join(folder, file), text);
  }
  const env = { ...process.env, CONTENT_DIR: folder };
  try {
    return execFileSync(process.execPath, ['src/commands/check.ts'], {
      env,
      stdio: 'pipe',
    }).toString();
  } catch (error) {
    return String((error as { stderr: Buffer }).stderr);
  }
}

function partsOf(source: string): { data: { title: string }; body: string } {
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
