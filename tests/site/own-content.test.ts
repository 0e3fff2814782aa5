import { beforeAll, expect, it } from 'vitest';
import { build } from '../build-sites.ts';
import { linkFaults } from './links.ts';
import type { Site } from './pages.ts';
import { readSite } from './pages.ts';
import { titleFaults } from './titles.ts';

let site: Site;

/** The other tests judge a fixture, so that writing turns none of them red. */
beforeAll(async () => {
  site = readSite('own', await build('own', { CONTENT_DIR: 'content', TODAY: '' }));
}, 120_000);

it('the content of the project makes a site, whose links lead somewhere', () => {
  expect(site.pages.map(({ path }) => path)).toContain('/');
  expect(site.pages.flatMap((page) => linkFaults(site, page))).toEqual([]);
});

it('every page of it has a title and a description of its own', () => {
  expect(titleFaults(site)).toEqual([]);
});
