import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { readContent, unreadPractice } from '#reader/read-content';
import type { ArticleSource } from '#library/content';
import { words } from '#evidence/sentences';
import { readText } from '#markdown/text';
import { readEnvironment } from '#environment';
import { readArticle } from '#reader/read-article';
import { Reader } from '#reader/reader';
import { alarmsOf } from '#rules/gate';
import type { ArticleData, Reference } from '#schemas';
import { isMadeUp, madeUpWords, randomNumbers } from './synthetic-words.ts';

const CLAIMS = 3;
/** So many articles share one new source, beside those the real articles cite. */
const ARTICLES_PER_SOURCE = 5;
const DAY = 86_400_000;

/** What stays of a real text: components, steps, its marks, the ends of its links, its signs. */
const PARTS =
  /(?<kept><\/?[A-Z][^>]*>|^\d+\. )|(?<claim>\s*\[claims?:[^\]]*\])|(?<link>\]\([^)]*\))|@(?<key>[a-z0-9-]+)|(?<word>[\p{L}\p{N}][\p{L}\p{N}’'-]*)/gmu;

/**
 * Writes a content folder with so many articles: the real ones, and copies of their build with
 * other words, other sources, questions, claims and relations. It keeps all rules of the content,
 * and the same number gives the same folder.
 */
export function writeSyntheticContent(real: string, folder: string, count: number): void {
  fs.cpSync(real, folder, { recursive: true });
  const environment = readEnvironment({ CONTENT_DIR: real });
  const { content } = readContent(environment);
  const confirmed = content.references.filter(
    ({ custom, DOI }) => custom.verification === 'confirmed' && DOI,
  );
  const random = randomNumbers(11);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const vocabulary = vocabularyOf(content.articles);
  const madeUp = madeUpWords(random);
  const word = () => (isMadeUp(random) ? madeUp() : pick(vocabulary));
  const references: Reference[] = [];
  const slugs = content.articles.map(({ slug }) => slug);

  for (let number = slugs.length + 1; number <= count; number++) {
    if (number % ARTICLES_PER_SOURCE === 0 || references.length === 0) {
      references.push(newSource(pick(confirmed), number));
    }
    const { slug, source } = newArticle(pick(content.articles), number);
    fs.writeFileSync(path.join(folder, `articles/${slug}.mdx`), source);
    slugs.push(slug);
  }
  const list = [...content.references, ...references];
  fs.writeFileSync(path.join(folder, 'references.json'), JSON.stringify(list, null, 2));

  function newArticle(like: ArticleSource, number: number): { slug: string; source: string } {
    const title = `${capital(wordsOf(38))} ${number}`;
    const slug = title.toLowerCase().replaceAll(' ', '-');
    // The newest source is cited before all others, so that none is there in vain.
    const keys = [references.at(-1)!.id];
    const ids = content.claims
      .filter(({ article }) => article === like.slug)
      .slice(0, CLAIMS)
      .map((claim, index) => {
        const id = `claim-${number}-${index + 1}`;
        const fields = {
          claim: vary(claim.claim),
          article: slug,
          verdict: claim.verdict,
          references: claim.references.map(() => pick(confirmed).id),
          checked: claim.checked,
        };
        const text = `---\n${stringify(fields)}---\n\n${vary(claim.evidence)}\n`;
        fs.writeFileSync(path.join(folder, `claims/${id}.md`), text);
        return id;
      });
    const own = (text: string) => vary(text, keys, ids);
    const { data } = like;
    const answer = own(data.answer);
    const bodyBefore = bodyOf(path.join(real, like.file));
    const body = own(bodyBefore);
    const sections = slugsOf(body);
    const sectionsBefore = slugsOf(bodyBefore);
    const section = (before: string) => sections[sectionsBefore.indexOf(before)]!;
    const date = (day: string) =>
      new Date(Date.parse(day) - (number % 1000) * DAY).toISOString().slice(0, 10);
    const frontmatter: ArticleData = {
      ...data,
      title,
      description: `${capital(wordsOf(110))}.`,
      audience: vary(data.audience),
      answer,
      keyPoints: data.keyPoints.map((point) => ({
        text: own(point.text),
        section: section(point.section),
      })),
      doors: data.doors.map((door) => ({
        reader: vary(door.reader),
        section: section(door.section),
      })),
      published: date(data.published),
      modified: date(data.modified),
      ...(data.referencesChecked && { referencesChecked: date(data.referencesChecked) }),
      faq: data.faq.map(({ id, question, answer: text }) => ({
        id: `${id}-${number}`,
        question: vary(question).replace(/\?$/, ` ${number}?`),
        answer: own(text),
      })),
      related: [{ id: pick(slugs), why: `${capital(wordsOf(60))}.` }],
      oldAnchors: {},
      unsourced: [],
    };
    const write = (fields: ArticleData) => `---\n${stringify(fields)}---\n${body}`;
    const unsourced = excusesFor(slug, write(frontmatter));
    return { slug, source: write({ ...frontmatter, unsourced }) };
  }

  /** Words drawn at random state something now and then, which nobody would answer for. */
  function excusesFor(slug: string, source: string): ArticleData['unsourced'] {
    const file = `articles/${slug}.mdx`;
    const article = readArticle(new Reader(folder), file, source);
    if (!article) return [];
    const others = { pages: [], people: [], topics: [], practice: unreadPractice() };
    const alarms = alarmsOf({ articles: [{ ...article, slug, file }], ...others }, environment);
    const open = alarms.filter(({ isBacked }) => !isBacked).map(({ text }) => text);
    return [...new Set(open)].map((text) => ({ text, reason: 'Words drawn at random.' }));
  }

  function newSource(like: Reference, number: number): Reference {
    const DOI = `10.1234/bench.${number}`;
    return {
      ...like,
      id: `source-${number}`,
      title: vary(like.title),
      author: like.author?.map(() => ({ family: capital(madeUp()), given: capital(word()) })),
      DOI,
      URL: `https://doi.org/${DOI}`,
    };
  }

  /** The same text with other words; `keys` and `ids` are used up before others are drawn. */
  function vary(text: string, keys: string[] = [], ids: string[] = []): string {
    return text.replace(PARTS, (part: string, ...rest: unknown[]) => {
      const { kept, claim, link, key } = rest.at(-1) as Record<string, string | undefined>;
      if (kept !== undefined) return part;
      if (claim !== undefined) return ids.length > 0 ? ` [claim: ${ids.shift()}]` : '';
      if (link !== undefined) return '](/articles/)';
      if (key !== undefined) return `@${keys.shift() ?? pick(confirmed).id}`;
      return /^\p{Lu}/u.test(part) ? capital(word()) : word();
    });
  }

  function wordsOf(length: number): string {
    let text = word();
    while (text.length < length) text += ` ${word()}`;
    return text;
  }
}

/** What stands below the frontmatter, without the words that repeat others. */
function bodyOf(file: string): string {
  return fs
    .readFileSync(file, 'utf8')
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/<PullQuote>.*?<\/PullQuote>/gs, '');
}

function slugsOf(markdown: string): string[] {
  return readText(markdown).facts.sections.map(({ slug }) => slug);
}

/** The words of the articles as often as they stand there. */
function vocabularyOf(articles: ArticleSource[]): string[] {
  return articles
    .flatMap(({ texts }) => texts.flatMap(({ facts }) => facts.statements))
    .flatMap(({ text }) => words(text))
    .filter((word) => /^[a-z]{1,12}$/.test(word));
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
