import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { Cache } from '#cache';
import { judge } from '#rules/judge';

function keptIn(): { folder: string; cache: () => Cache } {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'judged-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true }));
  return { folder, cache: () => new Cache(folder, '.json') };
}

const shouts = ({ text }: { file: string; text: string }) =>
  text.endsWith('!') ? { loud: text } : undefined;
const texts = [
  { file: 'a.md', text: 'Wait.', line: 1 },
  { file: 'b.md', text: 'Stop!', line: 1 },
  { file: 'a.md', text: 'Go!', line: 2 },
];
const keyOf = ({ text }: { text: string }) => text;

it('gives each text with what was found, in the order of the texts', () => {
  const { cache } = keptIn();
  const expected = texts.map((text) => [text, shouts(text)]);
  expect(judge(texts, cache(), keyOf, shouts)).toEqual(expected);
  expect(judge(texts, cache(), keyOf, shouts)).toEqual(expected);
});

it('judges again only the file in which a text has changed', () => {
  const { cache } = keptIn();
  judge(texts, cache(), keyOf, shouts);
  const find = vi.fn(shouts);
  const changed = texts.map((text) => (text.text === 'Wait.' ? { ...text, text: 'Wait!' } : text));
  expect(judge(changed, cache(), keyOf, find)[0]![1]).toEqual({ loud: 'Wait!' });
  expect(find.mock.calls.map(([{ file }]) => file)).toEqual(['a.md', 'a.md']);
});

it('judges again what a damaged file held', () => {
  const { folder, cache } = keptIn();
  judge(texts, cache(), keyOf, shouts);
  for (const name of fs.readdirSync(folder)) {
    const file = path.join(folder, name);
    fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('!', '?'));
  }
  expect(judge(texts, cache(), keyOf, shouts)).toEqual(texts.map((text) => [text, shouts(text)]));
});
