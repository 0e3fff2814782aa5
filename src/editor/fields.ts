import type { Field } from '@sveltia/cms';
import { z } from 'astro/zod';

/** What the form says of a field, and where it asks differently from what the schema suggests. */
export interface FieldLabels {
  label: string;
  /** Help below the field; the schema's own description when it is left out. */
  hint?: string;
  /** Name of one entry of a list, for the button that adds one. */
  one?: string;
  /** What a closed entry of a list shows, like `{{question}}`. */
  summary?: string;
  /** The fields of a group, or of an entry of a list. */
  of?: Record<string, FieldLabels>;
  /** What no schema knows: another kind of control, names of choices, a first value. */
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

/** What the form says when a text does not fit one of the schemas' patterns. */
const ADVICE: [pattern: RegExp, advice: string][] = [
  [/^\^\[a-z0-9\]/, 'Use small letters, digits and hyphens, like stress-at-work.'],
  [/^\^\[\^\\s#\]/, 'Write the words of the heading in small letters, with hyphens between them.'],
  [/^\^10/, 'A DOI starts with 10. and has a slash.'],
  [/^\^#/, 'Write a color like #722818.'],
];

/**
 * The fields of the form for what a schema describes, in the order of the labels. Limits, choices
 * and what is required come from the schema, so that the form accepts what the build accepts.
 */
export function fieldsOf(schema: z.ZodType, labels: Record<string, FieldLabels>): Field[] {
  return fieldsOfShape(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as Shape, labels);
}

function fieldsOfShape(
  { properties, required }: Shape,
  labels: Record<string, FieldLabels>,
): Field[] {
  return Object.entries(labels).map(([name, entry]) =>
    field(name, properties?.[name] ?? { type: 'string' }, entry, required?.includes(name) ?? false),
  );
}

function field(name: string, shape: Shape, labels: FieldLabels, required: boolean): Field {
  const { label, hint = shape.description, options } = labels;
  const widget = options?.['widget'];
  if (widget === 'hidden') return { name, label, widget };
  return {
    name,
    label,
    ...(hint && { hint }),
    required,
    // A choice among entries or named values, a list of pairs and a file leave nothing of a plain control.
    ...(/^(?:relation|select|keyvalue|image)$/.test(String(widget)) ? {} : control(shape, labels)),
    ...options,
  } as Field;
}

/** The kind of control, and its limits. */
function control(shape: Shape, labels: FieldLabels): object {
  // "Empty or something" is a field that may stay empty; the form asks for the something.
  const something = shape.anyOf?.find((choice) => choice.const === undefined);
  if (something) return control(something, labels);
  if (shape.enum) return { widget: 'select', options: shape.enum.map(choice) };
  if (shape.type === 'object') {
    return { widget: 'object', fields: fieldsOfShape(shape, labels.of ?? {}) };
  }
  if (shape.type === 'array') return list(shape, labels);
  if (shape.type === 'boolean') return { widget: 'boolean' };
  if (shape.type === 'number') return { widget: 'number' };
  if (shape.format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  return text(shape);
}

/** `no-good-evidence` is offered as "No good evidence". */
function choice(value: string): { value: string; label: string } {
  return { value, label: value[0]?.toUpperCase() + value.slice(1).replaceAll('-', ' ') };
}

function list({ items = {}, minItems }: Shape, { label, one, summary, of }: FieldLabels): object {
  return {
    widget: 'list',
    ...(one && { label_singular: one }),
    ...(minItems && { min: minItems }),
    ...(summary && { summary }),
    ...(of && { collapsed: true, fields: fieldsOfShape(entryOf(items), of) }),
    // Numbers, and lists in lists, keep their kind only when each has a field of its own.
    ...(!of && items.type !== 'string' && { field: field('item', items, { label }, true) }),
  };
}

/** The fields of a list entry. Where it has one of two forms, none of its fields is required. */
function entryOf(items: Shape): Shape {
  if (!items.anyOf) return items;
  return { properties: Object.assign({}, ...items.anyOf.map(({ properties }) => properties)) };
}

function text({ format, pattern, minLength = 1, maxLength }: Shape): object {
  const advice = ADVICE.find(([of]) => of.test(pattern ?? ''))?.[1];
  return {
    widget: 'string',
    // A colon is a colon: no pictures are offered while somebody types [claim: …].
    use_emoji_autocomplete: false,
    ...(format === 'email' && { type: 'email' }),
    ...(format === 'uri' && { pattern: ['^https://\\S+$', 'Write it like https://example.com.'] }),
    ...(advice && { pattern: [pattern, advice] }),
    ...(minLength > 1 && { minlength: minLength }),
    ...(maxLength && { maxlength: maxLength }),
  };
}
