import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { replaceFile } from '#commands/files';

function folder(): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'replace-file-'));
  onTestFinished(() => fs.rmSync(made, { recursive: true }));
  return made;
}

it.each(['a file that is there', 'a new file'])('writes %s', (which) => {
  const file = path.join(folder(), 'a.json');
  if (which === 'a file that is there') fs.writeFileSync(file, 'old');
  replaceFile(file, 'new');
  expect(fs.readFileSync(file, 'utf8')).toBe('new');
  expect(fs.readdirSync(path.dirname(file))).toEqual(['a.json']);
});

it('leaves everything as it was when it cannot', () => {
  const where = path.join(folder(), 'a.json');
  fs.mkdirSync(path.join(where, 'not-empty'), { recursive: true });
  expect(() => replaceFile(where, 'new')).toThrow();
  expect(fs.readdirSync(path.dirname(where))).toEqual(['a.json']);
  expect(fs.readdirSync(where)).toEqual(['not-empty']);
});
