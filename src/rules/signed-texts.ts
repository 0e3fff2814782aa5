import { createHash } from 'node:crypto';
import { type Content, isPublished } from '#library/content';
import { readableTexts } from '#rules/readable-texts';
import { authoredTexts } from '#rules/rule';

/** What somebody answers for at a release, as it is now. */
export interface SignableText {
  /** Its file; the settings, the topics and the help lines are one text. */
  text: string;
  /** Of all that a visitor can read or follow there; dates and marks may change without it. */
  digest: string;
}

const SHARED = ['practice.json', 'topics.json', 'safety.md'];

/** The text that a file belongs to. */
export function textOf(file: string): string {
  return SHARED.includes(file) ? SHARED.join(', ') : file;
}

/** The texts that somebody has answered for as they are now. */
export function signedTexts(content: Content): Set<string> {
  const approved = new Set(content.approvals.map(({ text, digest }) => `${text} ${digest}`));
  const signed = signableTexts(content).filter(({ text, digest }) =>
    approved.has(`${text} ${digest}`),
  );
  return new Set(signed.map(({ text }) => text));
}

/** The texts on the site that nobody has answered for as they are now. */
export function unsignedTexts(content: Content, today: string): SignableText[] {
  const drafts = content.articles.filter(({ data }) => !isPublished(data, today));
  const others = signedTexts(content).union(new Set(drafts.map(({ file }) => file)));
  return signableTexts(content).filter(({ text }) => !others.has(text));
}

/** Every text, with its digest. */
export function signableTexts(content: Content): SignableText[] {
  const said = [
    ...readableTexts(content).map(({ file, place, text }) => ({ file, words: [place, text] })),
    ...authoredTexts({ ...content, claims: [] }).flatMap(({ file, facts }) =>
      facts.links.map(({ href }) => ({ file, words: [href] })),
    ),
  ];
  return [...Map.groupBy(said, ({ file }) => textOf(file))].map(([text, parts]) => ({
    text,
    digest: createHash('sha256')
      .update(JSON.stringify(parts.map(({ words }) => words)))
      .digest('hex')
      .slice(0, 16),
  }));
}
