import type { Article } from '#evidence/library';
import type { Prose } from '#markdown/text';

/** The texts of an article in the order in which its page shows them. */
export interface ArticleProse {
  answer: Prose;
  keyPoints: Prose[];
  body: Prose;
  /** The answers, in the order of the article's `faq`. */
  faq: Prose[];
  /** Their questions, each one paragraph. */
  questions: Prose[];
}

/** Texts as bytes: as objects, those of 10,000 articles take a gigabyte. */
export function packProse(texts: Prose[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(texts));
}

/** Unpacks the texts of an article; to be asked once for each page. */
export function articleProse({ prose, keyPoints, faq: asked }: Article): ArticleProse {
  const [answer, ...texts] = JSON.parse(new TextDecoder().decode(prose)) as Prose[];
  const points = texts.splice(0, keyPoints.length);
  const [body, ...rest] = texts;
  const faq = rest.splice(0, asked.length);
  return { answer: answer!, keyPoints: points, body: body!, faq, questions: rest };
}
