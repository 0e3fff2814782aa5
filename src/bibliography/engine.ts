import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { CiteItem, Engine, OutputFormat } from 'citeproc';
import citeproc from 'citeproc';
import { withForms } from '#bibliography/apa-style';
import { escapeHtml } from '#markdown/html';

/** A source within a printed citation, and what is printed before it. */
export interface PrintedItem {
  id: string;
  /** What citeproc puts between this source and the one before it: "; " or ", ". */
  delimiter: string;
  label: string;
}

type Items = ReadonlyMap<string, object>;

/** Surrounds the id of a reference in what citeproc prints; no reference contains it. */
const MARK = '\0';
const LANGUAGE = 'en-US';
/** Our own kind of output: HTML without styles, which the pages do not allow. */
const HTML = 'reference-html';

/** The engine and what it has been given. */
interface Works {
  engine?: Engine;
  items: Items;
  /** The ids of the selected works, as one text. */
  selected: string;
  /** The selected works in the order of the list. */
  order: string[];
  /** What was printed of the items, by how each was told apart: most pages ask for the same. */
  printed: Map<string, unknown>;
}

/** The configuration and the pages each load this module; a second engine would take 100 MB. */
const shared = globalThis as { bibliographyWorks?: Works };
const works = (shared.bibliographyWorks ??= {
  items: new Map(),
  selected: '',
  order: [],
  printed: new Map(),
});

/**
 * citeproc with the style APA. It takes a second to start, so one serves the whole build, whatever
 * references it prints.
 */
function getEngine(): Engine {
  if (works.engine) return works.engine;
  const { styles, locales } = plugins.config.get('@csl');
  const html = citeproc.Output.Formats['html']!;
  citeproc.Output.Formats[HTML] = {
    ...html,
    text_escape: (text: string | undefined) => escapeHtml(text?.replaceAll(MARK, '') ?? ''),
    ...styled('i', '@font-style/italic', '@font-style/normal'),
    ...styled('b', '@font-weight/bold', '@font-weight/normal'),
    '@font-variant/small-caps': '%%STRING%%',
    '@font-variant/normal': '%%STRING%%',
    '@bibliography/entry': function (this: { system_id: string }, _: Engine, entry: string) {
      return `${this.system_id}${MARK}${entry}`;
    },
  };
  const engine = new citeproc.Engine(
    {
      retrieveLocale: (language) => locales.get(language),
      // citeproc prints a source it may mark only if the source says that it comes from a system.
      retrieveItem: (id) => ({ ...works.items.get(id), system_id: id }),
      wrapCitationEntry: (label, id) => MARK + id + MARK + label + MARK,
    },
    withForms(citeproc.parseXml(styles.get('apa'))),
    LANGUAGE,
    true,
  );
  engine.opt.development_extensions['apply_citation_wrapper'] = true;
  engine.opt.development_extensions['wrap_url_and_doi'] = true;
  return (works.engine = engine);
}

/**
 * Makes a set of works the ones that are listed and cited next, and tells them apart by names,
 * initials and letters. What was selected before has no influence.
 *
 * @param from works by their ids; never changed once given
 */
export function selectItems(from: Items, ids: Iterable<string>): void {
  const sorted = [...new Set(ids)].toSorted();
  const key = sorted.join(MARK);
  if (from === works.items && key === works.selected) return;
  getEngine().updateItems([]);
  if (from !== works.items) works.printed.clear();
  works.items = from;
  works.selected = key;
  works.order = getEngine().updateItems(sorted);
}

/** All that makes a selected work print as it does, besides its own fields. */
function printKey(what: unknown, ids: string[]): string {
  const { registry } = getEngine().registry;
  return JSON.stringify([what, ids.map((id) => [id, registry[id]?.disambig])]);
}

/** The list of the selected works, as HTML in the order of the list. Some works are in no list. */
export function printList(): { id: string; html: string }[] {
  const { order, printed } = works;
  const keyOf = (id: string) => printKey('entry', [id]);
  if (!order.every((id) => printed.has(keyOf(id)))) {
    getEngine().setOutputFormat(HTML);
    for (const id of order) printed.set(keyOf(id), undefined);
    for (const entry of getEngine().makeBibliography()[1]) {
      const [id = '', html = ''] = entry.split(MARK);
      printed.set(keyOf(id), html.trim());
    }
  }
  return order.flatMap((id) => {
    const html = printed.get(keyOf(id)) as string | undefined;
    return html === undefined ? [] : { id, html };
  });
}

/** Selected works as one citation, without the parentheses around it. */
export function printCitation(cited: CiteItem[], as: 'html' | 'text' = 'html'): PrintedItem[] {
  const { printed } = works;
  const key = printKey(
    [as, cited],
    cited.map(({ id }) => id),
  );
  if (!printed.has(key)) printed.set(key, printAnew(cited, as));
  return printed.get(key) as PrintedItem[];
}

function printAnew(cited: CiteItem[], as: 'html' | 'text'): PrintedItem[] {
  getEngine().setOutputFormat(as === 'html' ? HTML : 'text');
  const parts = getEngine().makeCitationCluster(cited).split(MARK);
  // delimiter, id, label, delimiter, id, label, …, and nothing after the last
  return Array.from({ length: (parts.length - 1) / 3 }, (_, index) => {
    const [delimiter = '', id = '', label = ''] = parts.slice(index * 3);
    return { delimiter, id, label };
  });
}

/** Italics that turn upright within italics, and so for bold. */
function styled(tag: string, on: string, off: string): OutputFormat {
  const turn = `\u0001${tag}`;
  return {
    [off]: (_: Engine, text: string) => turn + text + turn,
    [on]: (_: Engine, text: string) =>
      text
        .split(turn)
        .map((part, index) => (part && index % 2 === 0 ? `<${tag}>${part}</${tag}>` : part))
        .join(''),
  };
}

/** What the style puts around a citation and between two sources of it. */
export function citationAffixes(): { open: string; close: string; delimiter: string } {
  const { layout_prefix, layout_suffix, layout_delimiter } = getEngine().citation.opt;
  return { open: layout_prefix, close: layout_suffix, delimiter: layout_delimiter };
}
