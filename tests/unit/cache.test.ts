import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { Cache } from '#cache';

function folder(): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'cache-'));
  onTestFinished(() => fs.rmSync(made, { recursive: true }));
  return made;
}

it('gives back what was made from the same, and nothing for anything else', () => {
  const cache = new Cache(path.join(folder(), 'words'), '.txt');
  expect(cache.read(['Papp', 2009])).toBeUndefined();
  cache.write(['Papp', 2009], 'demand and withdrawal');
  expect(cache.read(['Papp', 2009])?.toString()).toBe('demand and withdrawal');
  expect(cache.read(['Papp', 2010])).toBeUndefined();
});

it('gives nothing back that was damaged', () => {
  const at = folder();
  const cache = new Cache(at, '.txt');
  cache.write('source', 'what was made');
  const [name] = fs.readdirSync(at);
  const file = path.join(at, name!);
  const bytes = fs.readFileSync(file);
  for (const damaged of [bytes.subarray(0, -1), bytes.subarray(0, 5), Buffer.alloc(0)]) {
    fs.writeFileSync(file, damaged);
    expect(cache.read('source')).toBeUndefined();
  }
  fs.writeFileSync(file, bytes.toString().replace('made', 'mode'));
  expect(cache.read('source')).toBeUndefined();
});

it('leaves nothing unfinished behind', () => {
  const at = folder();
  new Cache(at, '.txt').write('source', 'made');
  expect(fs.readdirSync(at)).toEqual([expect.stringMatching(/^[0-9a-f]{32}-[0-9a-f]{32}\.txt$/)]);
});

it('removes what another version of the code has made, and nothing else', () => {
  const at = folder();
  const old = ['0123456789abcdef'.repeat(2), `${'a'.repeat(32)}-${'b'.repeat(32)}`];
  for (const name of [...old, 'notes']) fs.writeFileSync(path.join(at, `${name}.txt`), '');
  const cache = new Cache(at, '.txt');
  for (const source of ['one', 'another']) cache.write(source, 'made');
  const kept = expect.stringMatching(/^(?!a{32})[0-9a-f]{32}-/);
  expect(fs.readdirSync(at).toSorted()).toEqual([kept, kept, 'notes.txt']);
  expect(cache.read('one')?.toString()).toBe('made');
});

it('does without a folder that cannot be made', () => {
  const file = path.join(folder(), 'a file');
  fs.writeFileSync(file, '');
  const cache = new Cache(file, '.txt');
  cache.write('source', 'made');
  expect(cache.read('source')).toBeUndefined();
  expect(fs.readFileSync(file, 'utf8')).toBe('');
});

it('makes what was not kept, once', () => {
  const cache = new Cache(folder(), '.json');
  expect(cache.json('Papp', () => [2009, null])).toEqual([2009, null]);
  expect(cache.json('Papp', () => 'anything else')).toEqual([2009, null]);
});
