import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { FIXTURE, TODAY } from '../build-sites.ts';

/** What readers are told for each verdict of the ledger. */
export const VERDICT_LABELS: Record<string, string> = {
  'well-supported': 'Well supported',
  mixed: 'Mixed or limited evidence',
  'no-good-evidence': 'No good evidence found',
  'not-tested': 'Not tested',
  'clinical-view': 'Clinical view',
};

export interface Text {
  slug: string;
  data: {
    title: string;
    description: string;
    audience: string;
    answer: string;
    published: string;
    modified: string;
    topics?: string[];
    topic?: string;
    author?: string;
    reviewedBy?: string;
    status?: string;
    faq?: { id: string; question: string; answer: string }[];
  };
  /** The file as it stands. */
  source: string;
}

export interface Claim {
  id: string;
  article: string;
  claim: string;
  verdict: string;
  evidence: string;
  references: string[];
  checked: string;
}

export interface Reference {
  id: string;
  type: string;
  title: string;
  author: { family?: string; given?: string; literal?: string }[];
  'container-title'?: string;
  DOI?: string;
  URL?: string;
  custom: { verification: string; seen: string; evidence: string; checked: string };
}

/** What the content folder says should be on the site, read without the site's own code. */
export interface PublishedContent {
  articles: Text[];
  pages: Text[];
  claims: Claim[];
  /** Confirmed sources that a text or a claim on the site cites. */
  references: Reference[];
  unconfirmed: Reference[];
}

/** Reads a content folder; drafts and what is dated after today are left out. */
export function readContent(folder = FIXTURE, today = TODAY): PublishedContent {
  const json = (name: string) => JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'));
  const safety = fs.readFileSync(path.join(folder, 'safety.md'), 'utf8');
  const articles = readTexts(path.join(folder, 'articles')).filter(
    ({ data }) => data.status === 'published' && data.published <= today,
  );
  const claims = readClaims(path.join(folder, 'claims')).filter(({ article }) =>
    articles.some(({ slug }) => slug === article),
  );
  const pages = readTexts(path.join(folder, 'pages'));
  const cited = new Set([
    ...claims.flatMap((claim) => [...claim.references, ...citedIn(claim.evidence)]),
    ...[safety, ...[...articles, ...pages].map(({ source }) => source)].flatMap(citedIn),
  ]);
  const references = json('references.json') as Reference[];
  const isConfirmed = ({ custom }: Reference) => custom.verification === 'confirmed';
  return {
    articles,
    pages,
    claims,
    references: references.filter((entry) => isConfirmed(entry) && cited.has(entry.id)),
    unconfirmed: references.filter((entry) => !isConfirmed(entry)),
  };
}

/** Keys of the sources a text cites, once for each use. */
export function citedIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w@.])@([a-z0-9]+(?:-[a-z0-9]+)*)/g)].map(([, key]) => key!);
}

/** Ids of the claims a text marks, once for each use. */
export function markedIn(text: string): string[] {
  return [...text.matchAll(/\[claims?:([^\]]*)\]/g)].flatMap(([, ids]) =>
    ids!.split(';').map((id) => id.trim()),
  );
}

function readClaims(folder: string): Claim[] {
  return fs.readdirSync(folder).map((name) => {
    const [, frontmatter = '', evidence = ''] =
      /^---\n(.*?)\n---\n(.*)/s.exec(fs.readFileSync(path.join(folder, name), 'utf8')) ?? [];
    return { references: [], ...parse(frontmatter), id: name.replace(/\.md$/, ''), evidence };
  });
}

function readTexts(folder: string): Text[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const source = fs.readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n');
      const [, frontmatter] = /^---\n(.*?)\n---/s.exec(source) ?? [];
      const fields = parse(frontmatter ?? '') as Text['data'];
      const data = { ...fields, modified: fields.modified ?? fields.published };
      // Words in italics are words to those who list questions.
      for (const entry of data.faq ?? []) entry.question = entry.question.replaceAll('*', '');
      return { slug: name.replace(/\.mdx$/, ''), data, source };
    });
}
