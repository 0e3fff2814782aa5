import fs from 'node:fs';
import path from 'node:path';
import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { build, FIXTURE } from '../build-sites.ts';
import { addArticle, copyContent, edit } from '../site/content-copies.ts';
import { elementsIn } from '../site/elements.ts';
import { structuredDataFaults } from '../site/json-ld.ts';
import type { Site } from '../site/pages.ts';
import { readSite } from '../site/pages.ts';
import type { Reference } from '../site/published-content.ts';

/** Ends whatever a text may stand in, and then runs. */
const HOSTILE = `</title></script>"'><script>alert()</script><img src=x onerror=alert()>`;
/** The same where a bare `<` is refused. */
const ESCAPED = String.raw`\</p>\</script>\<script>alert()\</script> and ${'`<img src=x onerror=alert()>`'}`;
const SHORT = '</script><script>x()</script>';

/** One build of content in which every text that reaches a page tries to become code. */
describe('content that would like to be code', () => {
  let site: Site;
  beforeAll(async () => {
    const folder = copyContent('hostile');
    const slug = addArticle(folder, 'quokka', {
      title: `Quokka ${SHORT}`,
      description: `Quokka ${HOSTILE} and a little more, so that it is long enough.`,
      audience: `Quokka ${HOSTILE}`,
      answer: `Quokka ${ESCAPED}`,
      faq: [{ id: 'quokka', question: `Quokka ${ESCAPED}?`, answer: `Quokka ${ESCAPED}` }],
    });
    const file = path.join(folder, `articles/${slug}.mdx`);
    edit(
      file,
      (text) => `${text}\n## Quokka ${ESCAPED}\n\n[Quokka](/about/ "${SHORT}") ${ESCAPED}\n`,
    );
    for (const name of fs.readdirSync(path.join(folder, 'claims'))) {
      if (!name.startsWith('quokka')) continue;
      edit(path.join(folder, 'claims', name), (text) => {
        const [, fields = '', evidence = ''] = /^---\n(.*?)\n---\n(.*)/s.exec(text)!;
        const data = parse(fields);
        return `---\n${stringify({ ...data, claim: data.claim + HOSTILE })}---\n${evidence} ${ESCAPED}`;
      });
    }
    change<Reference[]>(folder, 'references.json', (references) => {
      const source = references.find(({ id }) => id.startsWith('quokka'))!;
      source.title = HOSTILE;
      source['container-title'] = HOSTILE;
      source.author = [{ family: HOSTILE, given: HOSTILE }];
      source.custom.evidence = HOSTILE;
    });
    change<{ name: string; description: string }[]>(folder, 'topics.json', (topics) => {
      for (const topic of topics) topic.description = `Quokka ${HOSTILE}`;
    });
    edit(
      path.join(folder, 'people/example-person.md'),
      () =>
        `---\n${stringify({ name: HOSTILE, short: HOSTILE, license: { title: HOSTILE, number: HOSTILE } })}---\n${ESCAPED}`,
    );
    const practice = JSON.parse(fs.readFileSync(`${FIXTURE}/practice.json`, 'utf8'));
    fs.writeFileSync(
      path.join(folder, 'practice.json'),
      JSON.stringify({
        ...practice,
        name: HOSTILE,
        blogTitle: SHORT,
        tagline: '</script><script>',
        address: { street: HOSTILE, city: HOSTILE, zip: HOSTILE },
        fees: HOSTILE,
      }),
    );
    site = readSite('hostile', await build('hostile', { CONTENT_DIR: folder }));
  }, 120_000);

  it('is shown', () => {
    const shown = (text: string) => site.pages.filter(({ html }) => html.includes(text)).length;
    expect(shown('quokka')).toBeGreaterThan(3);
    // In the text of every page, in its title or its footer.
    expect(shown('&lt;/script&gt;') + shown('&lt;/script>')).toBeGreaterThan(10);
  });

  it('becomes no element and no attribute', () => {
    for (const { path: at, elements, scripts } of site.pages) {
      const kinds = new Set(elements.map(({ tagName }) => tagName));
      expect(
        [...kinds].filter((name) => /^(?:iframe|object|embed|base)$/.test(name)),
        at,
      ).toEqual([]);
      expect(scripts.length, at).toBe(at === '/search/' || at === '/' ? 1 : 0);
      const handlers = elements.flatMap(({ properties }) =>
        Object.keys(properties).filter((name) => /^on/i.test(name)),
      );
      expect(handlers, at).toEqual([]);
      const pictures = elements.filter(({ tagName }) => tagName === 'img');
      expect(
        pictures.filter(({ properties }) => properties['src'] === 'x'),
        at,
      ).toEqual([]);
    }
  });

  it('leaves the structured data whole', () => {
    expect(structuredDataFaults(site)).toEqual([]);
  });

  it('leaves the feeds whole', () => {
    const feed = JSON.parse(fs.readFileSync(path.join(site.folder, 'feed.json'), 'utf8'));
    expect(feed.title).toBe(SHORT);
    for (const { id, content_html: html } of feed.items) {
      const elements = elementsIn(htmlToHast(html, { fragment: true }) as Root);
      const names = elements.map(({ tagName }) => tagName);
      expect(names, id).toContain('p');
      expect(names, id).not.toContain('script');
      const foreign = elements
        .filter(({ tagName }) => tagName === 'img')
        .filter(({ properties }) => !String(properties['src']).startsWith(site.origin));
      expect(foreign, id).toEqual([]);
    }
  });
});

function change<T>(folder: string, name: string, mend: (list: T) => void): void {
  edit(path.join(folder, name), (text) => {
    const list = JSON.parse(text) as T;
    mend(list);
    return JSON.stringify(list);
  });
}
