import type { Field } from '@sveltia/cms';
import { z } from 'astro/zod';

/** What the form says of a field, and where it asks in another way than the schema suggests. */
export interface Words {
  label: string;
  /** Help below the field; the schema's own description when it is left out. */
  hint?: string;
  /** One entry of a list, for the button that adds one. */
  one?: string;
  /** What a closed entry of a list shows, e.g. `{{question}}`. */
  summary?: string;
  /** The fields of a group, or of an entry of a list. */
  of?: Record<string, Words>;
  /** Options of the form that no schema knows: another kind of control, a first value. */
  options?: Record<string, unknown>;
}

/** The parts of a JSON Schema that a form can use. */
interface Shape {
  type?: string;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  enum?: string[];
  const?: unknown;
  description?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
}

/** What a form says of a text that does not fit a pattern of the schemas. */
const ADVICE: [sample: string, fit: RegExp, advice: string][] = [
  ['stress-at-work', /^\^\[a-z0-9\]/, 'Use small letters, digits and hyphens, like stress-at-work.'],
  ['10.1037/a1', /^\^10/, 'A DOI starts with 10. and has a slash.'],
  ['#722818', /^\^#/, 'Write a color like #722818.'],
];

/**
 * The fields of a form for what a schema describes, in the order of the words.
 *
 * @param schema an object schema, or the list of one
 */
export function fieldsOf(schema: z.ZodType, words: Record<string, Words>): Field[] {
  return fieldsOfShape(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as Shape, words);
}

function fieldsOfShape(shape: Shape, words: Record<string, Words>): Field[] {
  return Object.entries(words).map(([name, entry]) =>
    field(name, shape.properties?.[name] ?? {}, entry, shape.required?.includes(name) ?? false),
  );
}

function field(name: string, shape: Shape, words: Words, needed: boolean): Field {
  const { label, hint = shape.description, options } = words;
  return {
    name,
    label,
    ...(hint && { hint }),
    // A text that may be empty is no text the form should insist on.
    required: needed && !mayBeEmpty(shape),
    ...control(shape, words),
    ...options,
  } as Field;
}

/** The kind of control and its limits. */
function control(shape: Shape, words: Words): Record<string, unknown> {
  if (shape.anyOf) {
    // Either empty or something: the form asks for the something, and does not insist.
    const some = shape.anyOf.find((choice) => choice.const === undefined) ?? {};
    return some.type === 'object' ? { widget: 'object' } : control(some, words);
  }
  if (shape.enum) return { widget: 'select', options: shape.enum };
  if (shape.type === 'object') {
    return { widget: 'object', fields: fieldsOfShape(shape, words.of ?? {}) };
  }
  if (shape.type === 'array') return list(shape, words);
  if (shape.type === 'number') return { widget: 'number' };
  if (shape.format === 'date') {
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD', picker_utc: true };
  }
  return { widget: 'string', use_emoji_autocomplete: false, ...limits(shape) };
}

function list(shape: Shape, words: Words): Record<string, unknown> {
  const { one, summary, of } = words;
  return {
    widget: 'list',
    ...(one && { label_singular: one }),
    ...(shape.minItems && { min: shape.minItems }),
    ...(of && {
      collapsed: true,
      ...(summary && { summary }),
      fields: fieldsOfShape(object(shape.items), of),
    }),
  };
}

/** What an entry of a list may hold; of two forms it may take, the fields of both. */
function object(shape: Shape = {}): Shape {
  if (!shape.anyOf) return shape;
  return { properties: Object.assign({}, ...shape.anyOf.map((choice) => choice.properties)) };
}

function limits({ format, pattern, minLength, maxLength }: Shape): Record<string, unknown> {
  const advice = ADVICE.find(([, fit]) => pattern && fit.test(pattern))?.[2];
  return {
    ...(format === 'email' && { type: 'email' }),
    ...(format === 'uri' && { pattern: ['^https://\\S+$', 'Write an address like https://…'] }),
    ...(advice && { pattern: [pattern, advice] }),
    ...(minLength && minLength > 1 && { minlength: minLength }),
    ...(maxLength && { maxlength: maxLength }),
  };
}

function mayBeEmpty({ type, minLength, pattern, format, anyOf, ...rest }: Shape): boolean {
  if (anyOf) return anyOf.some((choice) => choice.const === '');
  return type === 'string' && !minLength && !pattern && !format && !rest.enum;
}
