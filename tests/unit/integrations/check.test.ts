import { EventEmitter } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import type { HookParameters } from 'astro';
import { expect, it } from 'vitest';
import { readEnvironment } from '#environment';
import { contentCheck } from '#integrations/check';
import { TODAY, writeContent } from '../sample-content.ts';

it('reads the content once, and again when a preview sees it change', async () => {
  const contentDir = writeContent();
  const { hooks } = contentCheck(readEnvironment({ TODAY, CONTENT_DIR: contentDir }), () => {});
  const report = hooks['content:report']!;
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const preview = { server: { watcher }, refreshContent: () => Promise.resolve() };
  await hooks['astro:server:setup']!(preview as unknown as HookParameters<'astro:server:setup'>);

  expect((await report()).content.topics).not.toEqual([]);
  const file = path.join(contentDir, 'topics.json');
  fs.writeFileSync(file, '[]');
  expect((await report()).content.topics).not.toEqual([]);
  watcher.emit('all', 'change', path.join(contentDir, '..', 'topics.json'));
  expect((await report()).content.topics).not.toEqual([]);
  watcher.emit('all', 'change', file);
  expect((await report()).content.topics).toEqual([]);
});
