/// <reference types="astro/client" />
/** Whether pages are made for the preview of `astro dev`, which nobody but the author sees. */
declare const IS_PREVIEW: boolean;

declare namespace App {
  interface Locals {
    site: import('#site').Site;
    /** On pages: the font files of the site. */
    fonts?: import('#styles/fonts.ts').FontFile[];
    /** In the preview alone: what the check of the content finds. */
    problems?: import('#evidence/problems').Problem[];
    /** On an article's page: how often its earlier texts use each source and each verdict. */
    earlierUses?: import('#library/uses').EarlierUses;
    /** With an article's texts: who wrote them, where it names a person. */
    author?: import('#library/library').Person | undefined;
    /** On an article's page: the terms it explains below its text. */
    terms?: import('#schemas').Term[];
    /** On an article's page: what it cites, and the entries of its own list. */
    references?: import('#library/page-references').PageReferences;
  }
}
