import { z } from 'astro/zod';
import { practiceSchema } from '#schemas';

/** The JSON Schema of `practice.json`, made from the one the build checks it with. */
export function practiceJsonSchema(): object {
  return z.toJSONSchema(practiceSchema, { io: 'input', target: 'draft-7' });
}
