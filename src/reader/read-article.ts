import type { ArticleSource } from '#library/content';
import { withoutMarks } from '#evidence/at-signs';
import { answerPlace } from '#library/uses';
import { brokenText } from '#markdown/text';
import type { Reader } from '#reader/reader';
import type { ArticleData } from '#schemas';
import { articleSchema } from '#schemas';

/**
 * Reads the file of an article into its fields and the facts of each of its texts, in the order in
 * which the page shows them. Of fields that do not all fit, the others are still read.
 *
 * @param source what `reader.text` gave for the file
 * @returns nothing when its fields cannot be read; the reader has noted why
 */
export function readArticle(
  reader: Reader,
  file: string,
  source: string | undefined,
): Omit<ArticleSource, 'slug' | 'file'> | undefined {
  const read = reader.frontmatter(file, source, articleSchema);
  if (!read) return undefined;
  const { data, fields, body, bodyLine, lineOfField } = read;
  const { answer, keyPoints = [], faq = [] } = fields;
  const texts = [
    { place: 'answer', markdown: answer ?? '', line: lineOfField(['answer']) },
    ...keyPoints.map(({ text }, index) => ({
      place: 'keyPoints',
      markdown: text,
      line: lineOfField(['keyPoints', index, 'text']),
    })),
    { place: 'body', markdown: body, line: bodyLine },
    ...faq.map(({ id, answer }, index) => ({
      place: answerPlace(id),
      markdown: answer,
      line: lineOfField(['faq', index, 'answer']),
    })),
  ].map(({ place, markdown, line }) => {
    const text = reader.markdown(file, markdown, { place, line });
    return { place, ...(text ?? brokenText()) };
  });
  const questions = faq.map(({ id, question }, index) => {
    const where = { place: answerPlace(id), line: lineOfField(['faq', index, 'question']) };
    const text = reader.markdown(file, question, where);
    if (text && !text.isPlainLine) {
      const message =
        'must be one line of words; *italics* and **bold** are allowed. Put citations, verdicts and links in the answer.';
      reader.complain(file, message, where);
    }
    return withoutMarks(text?.parts[0]?.text ?? question);
  });
  if (data) return { data: withPresentAnchors(data), body, texts, questions };
  reader.unreadTexts.push(...texts.map(({ place, facts }) => ({ file, place, facts, fields })));
  return undefined;
}

/** An old anchor is as good as the one that took its place. */
function withPresentAnchors(data: ArticleData): ArticleData {
  const present = <T extends { section: string }>(entry: T) => ({
    ...entry,
    section: data.oldAnchors[entry.section] ?? entry.section,
  });
  return { ...data, keyPoints: data.keyPoints.map(present), doors: data.doors.map(present) };
}
