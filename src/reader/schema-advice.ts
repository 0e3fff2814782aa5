import type { z } from 'astro/zod';

/** What a schema found wrong with a field, in the words of advice. */
export function schemaAdvice(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${key}"`).join(', ');
    return `${names} is not a field of this file. Fix the spelling or remove it.`;
  }
  if (issue.code === 'invalid_value') {
    return `must be one of ${issue.values.map(String).join(', ')}.`;
  }
  if (
    issue.code === 'invalid_type' &&
    issue.input === undefined &&
    /received undefined/.test(issue.message)
  ) {
    return 'is missing. Write it.';
  }
  if (issue.code === 'invalid_type' && /received null/.test(issue.message)) {
    return 'is empty. Write it, or remove the line.';
  }
  if (issue.code === 'invalid_type' && /^Invalid input/.test(issue.message)) {
    return `must be ${KINDS[issue.expected] ?? issue.expected}.`;
  }
  const [inKey] = issue.code === 'invalid_key' ? issue.issues : [];
  if (inKey) return schemaAdvice(inKey);
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.flat().find(({ message }) => !/^Invalid input/.test(message));
    if (/^Invalid input/.test(issue.message)) {
      return inner ? schemaAdvice(inner) : 'does not fit. Compare it with the others of its kind.';
    }
  }
  return `${issue.message}.`;
}

const KINDS: Record<string, string> = {
  string: 'text; put it in quotes',
  array: 'a list; write it in brackets, like ["one", "two"]',
  object: 'a group of fields',
  number: 'a number',
  boolean: 'true or false',
};
