import fs from 'node:fs';
import { expect, it } from 'vitest';
import { moveSettings } from '#commands/move-settings';
import { readEnvironment } from '#environment';
import { problemsIn } from '../expect-problems.ts';
import { TODAY, writeContent } from '../sample-content.ts';

const OLD = {
  licensee: {
    name: 'Kim Lee',
    title: 'Psychologist',
    number: 'PSY 1',
    board: 'https://example.com/b',
  },
  city: 'Oakland',
  reviewers: [
    {
      id: 'kim',
      name: 'Kim Lee',
      title: 'Psychologist',
      number: 'PSY 1',
      url: 'https://example.com',
    },
    { id: 'lou-roe', name: 'Lou Roe', title: 'LCSW', number: '2', url: '' },
  ],
};

function withOld(settings: object) {
  const folder = writeContent({
    'practice.json': (valid) => {
      const { licensee: _, address: __, ...rest } = JSON.parse(valid);
      return JSON.stringify({ ...rest, ...settings });
    },
  });
  const read = (name: string) => fs.readFileSync(`${folder}/${name}`, 'utf8');
  const move = () => moveSettings(readEnvironment({ TODAY, CONTENT_DIR: folder }));
  return { folder, read, move };
}

it('moves people to files of their own, once', () => {
  const { folder, read, move } = withOld(OLD);
  expect(
    problemsIn(folder)
      .map(({ message }) => message)
      .join(),
  ).toContain('npm run move-settings');
  expect(move()).toContain('people/kim.md is new');
  expect(problemsIn(folder)).toEqual([]);
  expect(JSON.parse(read('practice.json'))).toMatchObject({
    licensee: 'kim',
    address: { city: 'Oakland' },
  });
  expect(fs.readdirSync(`${folder}/people`)).toEqual(['kim.md', 'lou-roe.md']);
  expect(read('people/kim.md')).toContain('board: https://example.com/b');
  const before = read('practice.json');
  expect(move()).toContain('Nothing was changed');
  expect(read('practice.json')).toBe(before);
});

it('makes nobody out of empty settings', () => {
  const { folder, move } = withOld({ licensee: { name: '' }, reviewers: [], city: '' });
  move();
  expect(problemsIn(folder)).toEqual([]);
  expect(fs.existsSync(`${folder}/people`)).toBe(false);
});
