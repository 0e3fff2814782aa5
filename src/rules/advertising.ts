import { splitSentences } from '#evidence/sentences';
import type { Content } from '#library/content';
import type { Duty, DutyFinding } from '#rules/duty-reader';
import { readDuties } from '#rules/duty-reader';
import { plainFieldsOf } from '#rules/plain-field-list';
import { authoredTexts } from '#rules/rule';

/** A text that a visitor can read: a sentence, a heading or a field. */
export interface ReadableText {
  file: string;
  /** In words: a field, an id. */
  place: string;
  line?: number;
  text: string;
  /** Whether it names a source or a claim, so that it tells of research. */
  isCited?: true;
  /** Whether it stands in a block quote: words to borrow, or words of somebody else. */
  inQuote?: true;
}

/** A text that seems to break a duty of the licensee. */
export type DutyAlarm = ReadableText & DutyFinding;

/** What a breach does, as the end of "It seems to …". */
export const BREACHES: Record<Duty, string> = {
  guarantee: 'promise that therapy will work',
  cure: 'promise a cure',
  rank: 'rank the practice above others',
  testimonial: 'show or ask for praise by clients',
  comparison: 'call others worse',
  title: 'claim a title that no board gives',
  urgency: 'press readers to book',
  discount: 'advertise a price that was never asked',
  client: 'tell of a client who could be known again',
};

/** Words by which a text says that its people are nobody's clients, or that they agreed. */
const NOTE =
  /\b(?:invented|made[ -]up|composites?|details (?:are |were |have been )?changed|(?:written )?(?:consent|permission)|nobody's story)\b/i;

/**
 * What seems to break a rule that California has for licensees who advertise, and any page of a
 * practice that offers services does: no promise of an outcome, no "best", no praise by clients, no
 * client who could be known again, no price that is not exact. Everything a visitor can read is
 * looked at; what names a source or a claim tells of research. Stories are left alone in a file that says they are composed or agreed to.
 *
 * @see https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=651
 */
export function dutyAlarms(content: Content): DutyAlarm[] {
  const texts = readableTexts(content);
  const noted = new Set(texts.filter(({ text }) => NOTE.test(text)).map(({ file }) => file));
  return texts.flatMap((text) => {
    const finding = text.isCited ? undefined : readDuties(text.text);
    if (!finding) return [];
    const isOthers = text.inQuote && finding.duty !== 'testimonial';
    const isNoted = finding.duty === 'client' && noted.has(text.file);
    return isOthers || isNoted ? [] : [{ ...text, ...finding }];
  });
}

/** Every sentence, heading and field that ends up on a page, without the ledger of others' claims. */
export function readableTexts(content: Content): ReadableText[] {
  return [
    ...plainFieldsOf(content).flatMap(({ states, isBacked, value, ...where }) =>
      splitSentences(value).map((text) => ({ ...where, text })),
    ),
    ...authoredTexts({ ...content, claims: [] }).flatMap(({ file, place, facts }) =>
      facts.statements.map(({ text, line, citations, claims, inQuote }) => ({
        ...{ file, place, line, text },
        ...(citations.length + claims.length > 0 && { isCited: true as const }),
        ...(inQuote && { inQuote }),
      })),
    ),
  ].map((readable) => ({ ...readable, text: readable.text.replace(/\s+/g, ' ') }));
}
