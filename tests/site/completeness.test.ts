import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute, elementsIn, visibleText } from './elements.ts';
import { pageAt, pagesOfList, sites } from './pages.ts';
import { readContent } from './published-content.ts';

const { articles, pages, references, unconfirmed } = readContent();
/** Popular stories about the body that the practice was asked to examine. */
const STORIES = ['dopamine', 'amygdala', 'cortisol', 'testosterone'];
const STORIES_AT = '/articles/why-men-pull-away-when-relationships-deepen/';

describe.each(sites)('on the $name site', (site) => {
  it('every article and page of the content folder has a page', () => {
    const built = site.pages.map((page) => page.path);
    const written = [
      ...articles.map(({ slug }) => `/articles/${slug}/`),
      ...pages.map(({ slug, data }) => (data.topic ? `/topics/${data.topic}/` : `/${slug}/`)),
    ];
    expect(
      written.filter((at) => !built.includes(at)),
      'build a page for these',
    ).toEqual([]);
  });

  it('every file that the build makes is named by another', () => {
    const made = site.files.filter((file) => file.startsWith('_astro/'));
    const texts = site.files
      .filter((file) => /\.(?:html|js|css|xml|json)$/.test(file))
      .map((file) => fs.readFileSync(path.join(site.folder, file), 'utf8'));
    const unnamed = made.filter(
      (file) => !texts.some((text) => text.includes(path.basename(file))),
    );
    expect(made.length).toBeGreaterThan(0);
    expect(unnamed, 'nothing names these').toEqual([]);
  });

  it('every question is on /faq/ under an id of its own', () => {
    const listed = pagesOfList(site, '/faq/')
      .flatMap(({ headings }) => headings)
      .filter(({ level }) => level === 3)
      .map(({ id, text }) => `${id}: ${text}`);
    const asked = articles.flatMap(({ data }) =>
      (data.faq ?? []).map(({ id, question }) => `${id}: ${question}`),
    );
    expect(listed.toSorted(), '/faq/ lists each question once, under its id').toEqual(
      asked.toSorted(),
    );
  });

  it('every confirmed source that is cited is on /references/, and no other', () => {
    const listed = pagesOfList(site, '/references/').flatMap((page) =>
      [...page.byId].filter(([, { tagName }]) => tagName === 'li').map(([id]) => id),
    );
    expect(listed.toSorted(), '/references/ lists each cited source once').toEqual(
      references.map(({ id }) => id).toSorted(),
    );
  });

  it.each(STORIES)('the story about %s has its verdict where it is told', (story) => {
    const { elements } = pageAt(site, STORIES_AT);
    const tellings = elements
      .filter(({ tagName }) => /^(?:p|li)$/.test(tagName))
      .filter((block) => visibleText(block).toLowerCase().includes(story));
    expect(tellings.length, `Examine the story about ${story} in ${STORIES_AT}`).toBeGreaterThan(0);
    const judged = tellings.filter((block) =>
      elementsIn(block).some((link) => attribute(link, 'href').includes('/evidence/')),
    );
    expect(judged.length, `Mark the claim about ${story} with [claim: …]`).toBeGreaterThan(0);
  });

  it('no unconfirmed source is named anywhere', () => {
    const addresses = unconfirmed.flatMap(({ DOI, URL }) =>
      [DOI, URL].filter((at) => at !== undefined),
    );
    const faults = textFiles().flatMap(({ file, text }) =>
      addresses
        .filter((address) => text.includes(address.toLowerCase()))
        .map((address) => `${file} names ${address}. Confirm that source or take it out.`),
    );
    expect(faults).toEqual([]);
  });

  it('the notes of the editors on what they saw stay with them', () => {
    const notes = [...references, ...unconfirmed].map(({ custom }) => custom.seen.toLowerCase());
    const faults = textFiles().filter(({ text }) => notes.some((note) => text.includes(note)));
    expect(
      faults.map(({ file }) => file),
      'take the notes out of these files',
    ).toEqual([]);
  });

  function textFiles() {
    return site.files
      .filter((file) => /\.(?:html|xml|json|bib|txt)$/.test(file))
      .map((file) => ({
        file,
        text: fs.readFileSync(path.join(site.folder, file), 'utf8').toLowerCase(),
      }));
  }
});
