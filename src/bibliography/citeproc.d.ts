/** What is used here of citeproc-js, which has no types of its own. */
declare module 'citeproc' {
  /** An element of a style, as `parseXml` reads it. */
  export interface StyleElement {
    name: string;
    attrs: Record<string, string>;
    children: (StyleElement | string)[];
  }

  /** One source of a citation. */
  export interface CiteItem {
    id: string;
    locator?: string;
    /** What the locator counts: "page", "chapter". */
    label?: string;
    /** Chooses a form of the citation, see `apa-style.ts`. */
    position?: number;
  }

  /** What citeproc asks of the program that uses it. */
  export interface System {
    retrieveLocale(language: string): string | undefined;
    retrieveItem(id: string): object;
    /** Prints one source of a citation; items must have a `system_id` for it. */
    wrapCitationEntry?(text: string, id: string): string;
  }

  /** How a kind of output writes plain text and each decoration of it. */
  export type OutputFormat = Record<
    string,
    string | false | ((...parts: never[]) => string) | undefined
  >;

  class Engine {
    constructor(system: System, style: StyleElement, language: string, forceLanguage: boolean);
    opt: { development_extensions: Record<string, boolean> };
    citation: { opt: { layout_prefix: string; layout_suffix: string; layout_delimiter: string } };
    setOutputFormat(format: string): void;
    /** Makes these the works of the list, tells them apart, and gives their order. */
    updateItems(ids: string[]): string[];
    /** How each work of the list is told apart from the others. */
    registry: { registry: Record<string, { disambig: object }> };
    /** One citation of works of the list, in the order of the style. */
    makeCitationCluster(items: CiteItem[]): string;
    makeBibliography(): [{ entry_ids: string[][] }, string[]];
  }

  const citeproc: {
    Engine: typeof Engine;
    Output: { Formats: Record<string, OutputFormat> };
    parseXml(source: string): StyleElement;
  };
  export type { Engine };
  export default citeproc;
}
