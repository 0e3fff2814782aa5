import type { CSL } from '@citation-js/core';
import { addressFromLatex, cleanAddress, cleanText } from '#bibliography/clean-text';

/** Archives of works published elsewhere, and their addresses. */
const HOLDERS: Record<string, string> = {
  jstor: 'https://www.jstor.org/stable/',
  hdl: 'https://hdl.handle.net/',
};
/** What arXiv calls a work, with its own name before it or without. */
const ARXIV = /^(?:arxiv:)?(?=\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7})/i;
/** The journal under which databases file what arXiv has. */
const AS_JOURNAL = /^(?:CoRR$|arXiv(?: (?:pre|e-?)?prints?)?(?: arXiv:(?<number>\S+))?$)/i;

/**
 * Reads the number under which an archive has a work. A preprint is a work of its archive (APA 7,
 * section 10.8), and arXiv has numbers; of a work with a journal the archive says only where it can
 * be read.
 *
 * @param properties fields of BibTeX
 * @param read what was read of the other fields
 */
export function readEprint(
  properties: Record<string, string>,
  read: CSL,
): { csl: Partial<CSL>; unread: { field: string; value: string }[] } {
  const filed = AS_JOURNAL.exec(read['container-title'] ?? '');
  const inJournal =
    filed?.groups!['number'] ?? (filed && String(read.volume ?? '').replace(/^abs\//, ''));
  const id = cleanAddress(addressFromLatex(properties['eprint'] ?? inJournal ?? ''));
  const named = cleanText(properties['eprinttype'] ?? properties['archiveprefix'] ?? '').replace(
    /[{}]/g,
    '',
  );
  const archive = named || (ARXIV.test(id) ? 'arXiv' : '');
  if (!id || /^(?:pubmed|pmid)$/i.test(archive)) return { csl: {}, unread: [] };
  const holder = HOLDERS[archive.toLowerCase()];
  if (holder && !read.URL && !read.DOI) return { csl: { URL: holder + id }, unread: [] };
  const unread = [{ field: 'eprint', value: [archive, id].filter(Boolean).join(':') }];
  if (holder || !archive || (read['container-title'] && !filed) || read.publisher || read.number) {
    return { csl: {}, unread };
  }
  if (archive.toLowerCase() !== 'arxiv') {
    const isDoi = /^10\.\d{4,9}\/\S/.test(id) && !read.DOI;
    if (isDoi) return { csl: { type: 'article', publisher: archive, DOI: id }, unread: [] };
    const isInAddress = `${read.URL} ${read.DOI}`.toLowerCase().includes(id.toLowerCase());
    return { csl: { type: 'article', publisher: archive }, unread: isInAddress ? [] : unread };
  }
  const number = id.replace(ARXIV, '');
  return {
    csl: {
      type: 'article',
      number: `arXiv:${number}`,
      publisher: 'arXiv',
      ...(filed && { 'container-title': '', volume: '' }),
      ...(!read.URL && !read.DOI && { URL: `https://arxiv.org/abs/${number}` }),
    },
    unread: [],
  };
}
