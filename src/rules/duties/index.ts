import { client } from '#rules/duties/client';
import { comparison } from '#rules/duties/comparison';
import { cure } from '#rules/duties/cure';
import { discount } from '#rules/duties/discount';
import { guarantee } from '#rules/duties/guarantee';
import { rank } from '#rules/duties/rank';
import { testimonial } from '#rules/duties/testimonial';
import { title } from '#rules/duties/title';
import { urgency } from '#rules/duties/urgency';

/** The duties by their names. */
export const DUTIES = {
  guarantee,
  cure,
  rank,
  testimonial,
  comparison,
  title,
  urgency,
  discount,
  client,
};

export type DutyName = keyof typeof DUTIES;
