import { isDeepStrictEqual } from 'node:util';
import { type CSL, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { withoutTags } from '#bibliography/clean-text';
import { readBibTeX } from '#bibliography/import/bibtex-file';
import { cleanEntry } from '#bibliography/import/csl-entry';
import type { Reference } from '#schemas';

const { format } = plugins.config.get('@bibtex');
// Otherwise two papers of an author and a year could get the same key, and no key were an id.
format.useIdAsLabel = true;
format.checkLabel = false;
// Files are in UTF-8, so no letter needs a command and none is left out.
format.asciiOnly = false;

const LATEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** Fields that BibTeX reads character by character, not as text. */
const VERBATIM = new Set(['id', 'type', 'DOI', 'URL']);

/**
 * References in BibTeX, for reference managers. The keys are the ids. What BibTeX has no word for
 * goes into a field `csl`, in CSL's own terms, so that an import changes nothing.
 */
export function toBibTeX(references: Reference[]): string {
  return references.map(toEntry).join('\n');
}

function toEntry({ custom: _, ...reference }: Reference): string {
  const printed = plugins.output.format('bibtex', [escaped(reference) as CSL]);
  const entry = `${String(printed).trim()}\n`;
  const [source] = readBibTeX(entry);
  const rest = difference(reference, { ...cleanEntry(source!.csl), id: source!.key });
  if (Object.keys(rest).length === 0) return entry;
  return entry.replace(/\n\}\n$/, `\n\tcsl = {${asField(rest)}},\n}\n`);
}

/**
 * The braces around a field are those of an object; within its words they would be counted, and a $
 * begins a formula.
 */
function asField(rest: object): string {
  const spelledOut = (words: string) =>
    words.replace(/[{}$]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  const json = JSON.stringify(rest).replace(/"(?:[^"\\]|\\.)*"/g, spelledOut);
  return json.slice(1, -1);
}

/** Fields of the reference that were read otherwise; those that were only read are `null`. */
function difference(reference: object, read: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(reference).filter(
    ([field, value]) => !isDeepStrictEqual(value, read[field]),
  );
  const added = Object.keys(read).filter((field) => !(field in reference));
  return Object.fromEntries([...fields, ...added.map((field) => [field, null])]);
}

/** A value with its text as LaTeX writes it. Braces, which BibTeX counts, are left out. */
function escaped(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => escaped(item, field));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, escaped(inner, field || key)]),
    );
  }
  if (typeof value !== 'string') return value;
  // In addresses, too, a brace is counted and a $ begins a formula.
  if (VERBATIM.has(field)) return value.replace(/[{}$\\]/g, encodeURIComponent);
  // citation-js makes a range of a hyphen.
  const text = field === 'page' ? value.replaceAll('–', '-') : value;
  return withPairs(text)
    .replace(/[{}]/g, '')
    .replace(/[\\~^&%$#_]/g, (character) => LATEX[character] ?? `\\${character}`);
}

/** A text without its marks where one of them has no partner: each is a brace in LaTeX. */
function withPairs(text: string): string {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/<(i|b|sup|sub|span)\b[^<>]*>([^<>]*)<\/\1>/g, '$2');
  }
  return /<\/?(?:i|b|sup|sub|span)\b/.test(rest) ? withoutTags(text) : text;
}
