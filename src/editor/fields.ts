import type { Field } from '@sveltia/cms';
import { z } from 'astro/zod';

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
  title?: string | undefined;
  description?: string;
  form?: Record<string, unknown>;
  advice?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
}

/**
 * The fields of the form for what a schema describes, in its order. Names, help, limits, choices and
 * what is required come from the schema, so that the form accepts what the build accepts.
 */
export function fieldsOf(schema: z.ZodType): Field[] {
  return fieldsOfShape(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as Shape);
}

function fieldsOfShape({ properties = {}, required = [] }: Shape): Field[] {
  return Object.entries(properties).map(([name, shape]) =>
    field(name, shape, required.includes(name)),
  );
}

function field(name: string, shape: Shape, required: boolean): Field {
  const { title: label, description: hint, form } = shape;
  const widget = form?.['widget'];
  if (widget === 'hidden') return { name, label, widget };
  return {
    name,
    label,
    ...(hint && { hint }),
    required,
    // A choice among entries or named values, a list of pairs and a file leave nothing of a plain
    // control.
    ...(/^(?:relation|select|keyvalue|image)$/.test(String(widget)) ? {} : control(shape)),
    ...form,
  } as Field;
}

/** The kind of control, and its limits. */
function control(shape: Shape): object {
  // "Empty or something" is a field that may stay empty; the form asks for the something.
  const something = shape.anyOf?.find((choice) => choice.const === undefined);
  if (something) return control(something);
  if (shape.enum) return { widget: 'select', options: shape.enum.map(choice) };
  if (shape.type === 'object') return { widget: 'object', fields: fieldsOfShape(shape) };
  if (shape.type === 'array') return list(shape);
  if (shape.type === 'boolean') return { widget: 'boolean' };
  if (shape.type === 'number') return { widget: 'number' };
  if (shape.format === 'date') return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  return text(shape);
}

/** `no-good-evidence` is offered as "No good evidence". */
function choice(value: string): { value: string; label: string } {
  return { value, label: value[0]?.toUpperCase() + value.slice(1).replaceAll('-', ' ') };
}

function list({ items = {}, minItems, title }: Shape): object {
  const entry = entryOf(items);
  return {
    widget: 'list',
    ...(minItems && { min: minItems }),
    ...(entry.properties && { collapsed: true, fields: fieldsOfShape(entry) }),
    // Numbers, and lists in lists, keep their kind only when each has a field of its own.
    ...(!entry.properties &&
      items.type !== 'string' && { field: field('item', { ...items, title }, true) }),
  };
}

/** The fields of a list entry. Where it has one of two forms, none of its fields is required. */
function entryOf(items: Shape): Shape {
  if (!items.anyOf) return items;
  return { properties: Object.assign({}, ...items.anyOf.map(({ properties }) => properties)) };
}

function text({ format, pattern, advice, minLength = 1, maxLength }: Shape): object {
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
