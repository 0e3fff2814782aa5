import path from 'node:path';
import { Cache } from '#cache';
import { opening, quoted } from '#evidence/problems';
import type { Content } from '#library/content';
import { DUTIES } from '#rules/duties/index';
import { type DutyFinding, readDuties } from '#rules/duties/read-duties';
import { judge } from '#rules/judge';
import { type ReadableText, readableTexts } from '#rules/readable-texts';
import type { Rule, RuleContext } from '#rules/rule';
import { signedTexts, textOf } from '#rules/signed-texts';

/** A text that seems to break a duty of the licensee. */
export type DutyAlarm = ReadableText & DutyFinding;

/** Words by which a text says that its people are nobody's clients, or that they agreed. */
const NOTE =
  /\b(?:invented|made[ -]up|composites?|details (?:are |were |have been )?changed|(?:written )?(?:consent|permission)|nobody's story)\b/i;

/**
 * What seems to break a rule that California has for licensees who advertise, and any page of a
 * practice that offers services does: no promise of an outcome, no "best", no praise by clients, no
 * client who could be known again, no price that is not exact. Everything a visitor can read is
 * looked at; what names a source or a claim tells of research. Stories are left alone in a file
 * that says they are composed or agreed to.
 *
 * @see https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=651
 */
export function dutyAlarms(
  content: Content,
  { cacheDir }: Pick<RuleContext, 'cacheDir'>,
): DutyAlarm[] {
  const texts = readableTexts(content);
  const noted = new Set(texts.filter(({ text }) => NOTE.test(text)).map(({ file }) => file));
  const judged = judge(
    texts.filter(({ isCited }) => !isCited),
    new Cache(path.join(cacheDir, 'duties'), '.json'),
    ({ text }) => text,
    ({ text }) => readDuties(text),
  );
  return judged.flatMap(([text, finding]) => {
    if (!finding) return [];
    const isOthers = text.inQuote && finding.duty !== 'testimonial';
    const isNoted = finding.duty === 'client' && noted.has(text.file);
    return isOthers || isNoted ? [] : [{ ...text, ...finding }];
  });
}

/**
 * What seems to break such a rule is a question until somebody has answered for its text at a
 * release: no pattern reads what only a person can tell.
 */
export const advertising: Rule = (content, context) => {
  const signed = signedTexts(content);
  return dutyAlarms(content, context)
    .filter(({ file }) => !signed.has(textOf(file)))
    .map(({ file, place, line, text, duty, words }) => ({
      ...{ file, place, ...(line !== undefined && { line }) },
      message: `${opening(text)} seems to ${DUTIES[duty].breach} (${quoted(words)}).`,
      advice: ADVICE,
      ...{ question: true as const, atRelease: true as const },
    }));
};

const ADVICE =
  'A licensee in California may not advertise so: say less. Where it is a false alarm, nothing has to change; whoever answers for the text at npm run release says so there.';
