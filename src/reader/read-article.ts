import type { ArticleSource } from '#library/content';
import { withoutMarks } from '#evidence/at-signs';
import { answerPlace } from '#library/uses';
import type { Reader } from '#reader/reader';
import { type ArticleData, articleSchema } from '#schemas';

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
  ].map(({ place, markdown, line }) => ({
    place,
    ...reader.markdown(file, markdown, { place, line }),
  }));
  const questions = faq.map(({ id, question }, index) => {
    const where = { place: answerPlace(id), line: lineOfField(['faq', index, 'question']) };
    const text = reader.markdown(file, question, where);
    if (!text.isBroken && !text.isPlainLine) {
      const message =
        'must be one line of words; *italics* and **bold** are allowed. Put citations, verdicts and links in the answer.';
      reader.complain(file, message, where);
    }
    for (const { message } of text.facts.leftovers) reader.complain(file, message, where);
    return withoutMarks(text.parts[0]?.text ?? question);
  });
  if (data) {
    const citations = texts.flatMap(({ facts }) => facts.citations);
    for (const [place, message] of missing(data, citations.length > 0)) {
      reader.complain(file, `is missing. ${message}`, { place, line: lineOfField([place]) });
    }
    const modified = data.modified || data.published;
    return { data: { ...withPresentAnchors(data), modified }, body, texts, questions };
  }
  reader.unreadTexts.push(...texts.map(({ place, facts }) => ({ file, place, facts, fields })));
  return undefined;
}

/**
 * What an article of its kind lacks, with advice. A draft may lack all of it but the title: until it
 * is published, such a problem waits.
 */
function missing(data: ArticleData, cites: boolean): [place: string, advice: string][] {
  const { kind, description, published, referencesChecked, audience, answer } = data;
  const isGuide = kind === 'guide';
  const asked: [place: string, isMissing: boolean, advice: string][] = [
    ['description', !description, 'Write 70 to 160 characters for search results.'],
    ['published', !published, 'Write the day it appears, like 2026-11-22.'],
    [
      'referencesChecked',
      cites && !referencesChecked,
      'Write the day somebody last opened every source.',
    ],
    ['audience', isGuide && !audience, 'Write in one line who should read this guide.'],
    ['answer', isGuide && !answer, 'Write the answer in two or three sentences.'],
    ['keyPoints', isGuide && data.keyPoints.length === 0, 'Write at least one key point.'],
    ['topics', isGuide && data.topics.length === 0, 'Name at least one of topics.json.'],
  ];
  return asked.flatMap(([place, isMissing, advice]) => (isMissing ? [[place, advice]] : []));
}

/** An old anchor is as good as the one that took its place. */
function withPresentAnchors(data: ArticleData): ArticleData {
  const present = <T extends { section: string }>(entry: T) => ({
    ...entry,
    section: data.oldAnchors[entry.section] ?? entry.section,
  });
  return { ...data, keyPoints: data.keyPoints.map(present), doors: data.doors.map(present) };
}
