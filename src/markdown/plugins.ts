import type { HastPluginEntry } from 'satteri';
import { citationPlugin } from '#markdown/citation-plugin';
import { anchorPlugin } from '#markdown/headings';
import { tablePlugin } from '#markdown/table-plugin';

/** What is done to the tree of every text, in this order: a heading's id is made of its own words. */
export const PLUGINS: HastPluginEntry[] = [anchorPlugin, tablePlugin, citationPlugin];
