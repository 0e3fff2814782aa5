import fs from 'node:fs';
import path from 'node:path';
import { readContent } from '#reader/read-content';
import { draftArticle, slugFor } from '#editor/new-article';
import { PLACEHOLDER } from '#library/placeholders';
import { ContentProblems } from '#evidence/problems';
import { command, refusal } from '#commands/command';
import { shownPath } from '#commands/files';
import { type Environment, readEnvironment } from '#environment';
import { articleSchema } from '#schemas';

/**
 * `npm run new -- "Title"`: writes the draft of a new article and touches nothing that exists.
 *
 * @returns what to tell the author
 * @throws {ContentProblems} when there can be no such article
 */
export function createArticle(words: string, environment: Environment): string {
  const title = words.replace(/\s+/g, ' ').trim();
  const slug = slugFor(title);
  const file = `articles/${slug}.mdx`;
  const target = path.join(environment.contentDir, file);
  if (!title) throw refusal('title', `is missing. ${USAGE}`);
  if (title.startsWith('--'))
    throw refusal('title', `“${title}” looks like an option, but this command has none. ${USAGE}`);
  const fit = articleSchema.shape.title.safeParse(title);
  if (!fit.success) throw refusal('title', `“${title}” ${fit.error.issues[0]?.message}.`);
  if (!slug) throw refusal('title', `“${title}” has no letters or digits to make an address from.`);
  if (fs.existsSync(target)) throw refusal(file, ALREADY_EXISTS);

  const topics = topicsFor(title, slug, environment);
  try {
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, draftArticle(title, topics[0]!, environment.today), { flag: 'wx' });
  } catch (error) {
    throw refusal(file, `cannot be written: ${error instanceof Error ? error.message : error}.`);
  }
  return [
    `${shownPath(target)} is a new draft. Only you can see it, with npm run dev.`,
    `  Replace every line that begins with “${PLACEHOLDER}” with your own words.`,
    `  Topics to choose from: ${topics.join(', ')}.`,
    '  Then change the status to in-review. npm run check refuses to publish such a line.',
  ].join('\n');
}

const USAGE = 'Write: npm run new -- "Why a phone goes quiet"';
const ALREADY_EXISTS = 'already exists and was not changed. Open it, or choose another title.';

/** The ids of the topics, once it is sure that a draft with this title would break no rule. */
function topicsFor(title: string, slug: string, environment: Environment): string[] {
  const { content, problems } = readContent(environment);
  const twin = [...content.articles, ...content.pages].find(
    (text) => text.slug === slug || text.data.title.toLowerCase() === title.toLowerCase(),
  );
  if (twin) throw refusal(twin.file, 'already has this title or address. Choose another title.');
  const unread = problems.filter(({ file }) => file === 'topics.json');
  if (unread.length > 0) throw new ContentProblems(unread);
  if (content.topics.length === 0) {
    throw refusal('topics.json', 'has no topics, and every article needs one. Add a topic first.');
  }
  return content.topics.map(({ id }) => id);
}

if (import.meta.main) {
  const title = process.argv.slice(2).join(' ');
  await command(() => console.log(createArticle(title, readEnvironment())), 'Nothing was written.');
}
