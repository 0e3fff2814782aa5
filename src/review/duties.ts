/**
 * What a licensee answers for of each text, beside what a rule can see. "No" is the answer that lets
 * a text go live.
 *
 * @see https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=BPC&sectionNum=651
 */
export const DUTY_QUESTIONS = [
  'Does it promise that therapy will work, or a cure, in words, numbers or a story?',
  'Does it rank the practice (best, first, most trusted) or call other help worse?',
  'Does it show or ask for praise by clients: quotes, reviews, stars, thanks?',
  'Does it give anybody a title, a license or a specialty that they do not hold?',
  'Does it press readers to book, or name a price that is not exact or was never asked?',
  'Does it tell of a client who could be known again, or a story without saying that it is made up or agreed to?',
  'Does it offer a way to book or call that shows no name, license title and number?',
] as const;
