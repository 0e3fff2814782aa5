import { Cite } from '@citation-js/core';
import type { CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

/** A file that holds no sources, or none that can be read; the message is advice. */
export class BibliographyError extends Error {}

/**
 * Reads the sources in the text of a BibTeX or CSL-JSON file as CSL, normalised by citation-js.
 * Which of the two it is, the text itself tells.
 *
 * @throws {BibliographyError}
 */
export function readBibliographyFile(text: string): CSL[] {
  const source = text.replace(/^\uFEFF/, '').trim();
  if (source === '') throw new BibliographyError('is empty. Export the sources once more.');
  const entries = /^[[{]/.test(source) ? readCslJson(source) : readBibTeX(source);
  if (entries.length === 0) {
    throw new BibliographyError(
      'holds no source. Export as BibTeX, where each begins like @article{…, or as CSL-JSON.',
    );
  }
  return entries;
}

/** Read as BibLaTeX, which knows all of BibTeX, and web pages and the day they were opened too. */
function readBibTeX(source: string): CSL[] {
  try {
    return normalize(new Cite(source, optionsFor('@biblatex/text')));
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : '').split('\n');
    const line = / at line (\d+) col \d+:?$/.exec(reason)?.[1];
    throw new BibliographyError(
      `is no BibTeX${line ? `; line ${line} cannot be understood` : ''}. Look there for a missing comma, quote or }, or export the sources once more.`,
    );
  }
}

function readCslJson(source: string): CSL[] {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new BibliographyError(
      `is no JSON (${reason}). Export the sources as CSL-JSON once more.`,
    );
  }
  const list = Array.isArray(data) ? data : [data];
  const isCsl = list.some(
    (entry) => typeof entry === 'object' && entry !== null && 'type' in entry && 'title' in entry,
  );
  if (list.length > 0 && !isCsl) {
    throw new BibliographyError(
      'is JSON, but no CSL-JSON: each source needs a "type" and a "title". Zotero calls the export “CSL JSON”.',
    );
  }
  return normalize(new Cite(list, optionsFor('@csl/list+object')));
}

/** The kind of input is never guessed: an address in its place would be fetched. */
function optionsFor(forceType: string) {
  return {
    forceType,
    generateGraph: false,
    maxChainLength: 10,
    strict: true,
    target: '@csl/list+object',
  };
}

function normalize(cite: Cite): CSL[] {
  return cite.format('data', { format: 'object' }) as unknown as CSL[];
}
