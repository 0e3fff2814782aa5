import path from 'node:path';
import type { Document } from '#evidence/document';
import { packProse } from '#markdown/article-prose';
import { isQuestion } from '#markdown/question-text';
import type { Text } from '#markdown/text';
import { readText } from '#markdown/text';
import type { ArticleData } from '#schemas';
import { articleSchema } from '#schemas';
import { Cache, codeVersion, digest } from './cache.ts';
import type { Reader } from '#reader/reader';

/** An article's file, read. */
export interface ReadArticle {
  /** As in the file, but for the questions: they are plain words here, and Markdown in `prose`. */
  data: ArticleData;
  /** Facts of each text, in the order in which the page shows them. */
  texts: { place: string; document: Document }[];
  /** The same texts and the questions, for `articleProse`. */
  prose: Uint8Array;
}

/**
 * Makes a function that reads the file of an article, or takes what was made of the same file
 * before: parsing takes a third of a large build. What the reader finds wrong with a file is told
 * each time, so only files without such a fault are kept.
 *
 * @param cacheDir folder of what builds can use again, absolute
 * @returns takes a path below the content folder; gives nothing where the reader has to complain
 */
export function articleReader(
  reader: Reader,
  cacheDir: string,
): (file: string) => ReadArticle | undefined {
  const cache = new Cache(path.join(cacheDir, 'articles'), '.json');
  const version = codeVersion();
  return (file) => {
    const source = reader.text(file);
    if (source === undefined) return undefined;
    const key = digest(version + source);
    const kept = unpack(cache.read(file), key);
    if (kept) return kept;
    const problems = reader.problems.length;
    const read = parseArticle(reader, file, source);
    if (!read) return undefined;
    const packed = pack(read, key);
    if (reader.problems.length === problems) cache.write(file, packed);
    // What was parsed hangs on the whole file's text; what is unpacked holds its own words alone.
    return unpack(packed, key);
  };
}

/** Three lines: the key, the facts, the prose. */
function pack({ prose, ...facts }: ReadArticle, key: string): Buffer {
  return Buffer.concat([Buffer.from(`${key}\n${JSON.stringify(facts)}\n`), prose]);
}

/** Nothing for what was made from something else. */
function unpack(packed: Buffer | undefined, key: string): ReadArticle | undefined {
  if (packed?.toString('utf8', 0, key.length) !== key) return undefined;
  const start = key.length + 1;
  const end = packed.indexOf('\n', start);
  return {
    ...(JSON.parse(packed.toString('utf8', start, end)) as Omit<ReadArticle, 'prose'>),
    prose: new Uint8Array(packed.subarray(end + 1)),
  };
}

function parseArticle(reader: Reader, file: string, source: string): ReadArticle | undefined {
  const read = reader.frontmatter(file, source, articleSchema);
  if (!read) return undefined;
  const { data, body, bodyLine, lineOfField } = read;
  const texts = [
    { place: 'answer', source: data.answer, line: lineOfField(['answer']) },
    ...data.keyPoints.map(({ text }, index) => ({
      place: 'keyPoints',
      source: text,
      line: lineOfField(['keyPoints', index, 'text']),
    })),
    { place: 'body', source: body, line: bodyLine },
    ...data.faq.map(({ id, answer }, index) => ({
      place: `faq › ${id}`,
      source: answer,
      line: lineOfField(['faq', index, 'answer']),
    })),
  ].map(({ place, source, line }) => ({
    place,
    ...(reader.markdown(file, source, { place, line }) ?? readText('')),
  }));
  const questions = data.faq.map(({ id, question }, index) =>
    parseQuestion(reader, file, question, {
      place: `faq › ${id}`,
      line: lineOfField(['faq', index, 'question']),
    }),
  );
  const faq = data.faq.map((entry, index) => ({
    ...entry,
    question: questions[index]!.prose.parts[0]!.text,
  }));
  return {
    data: { ...data, faq },
    texts: texts.map(({ place, document }) => ({ place, document })),
    prose: packProse([...texts, ...questions].map(({ prose }) => prose)),
  };
}

function parseQuestion(
  reader: Reader,
  file: string,
  source: string,
  where: { place: string; line: number },
): Text {
  const question = reader.markdown(file, source, where);
  if (question && !isQuestion(question)) {
    const message =
      'is one line of words, some perhaps in *italics* or **bold**. Write sources, verdicts and links into the answer.';
    reader.complain(file, message, where);
  }
  return question ?? readText('');
}
