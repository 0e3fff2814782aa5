import { expect, it } from 'vitest';
import { topicTexts } from '#rules/topic-texts';
import { CONTEXT, readSample } from '../sample-content.ts';

/** What the rule says when these pages open these topics. */
function problems(topics: Record<string, string>): string[] {
  const files = Object.entries(topics).map(([name, topic]) => [
    `pages/${name}.mdx`,
    `---\ntitle: A text about ${name}\ndescription: A text that opens the page of a topic, so that readers find a map before the list.\nmodified: 2026-02-01\ntopic: ${topic}\n---\n\n## Where to begin\n\nBegin here.\n`,
  ]);
  const content = readSample(Object.fromEntries(files) as Record<string, string>);
  return topicTexts(content, CONTEXT).map(
    ({ file, place, message }) => `${file} ${place} ${message}`,
  );
}

it('lets one text open the page of a topic that an article has', () => {
  expect(problems({ first: 'silence' })).toEqual([]);
});

it('asks which of two texts opens it', () => {
  expect(problems({ first: 'silence', second: 'silence' })).toEqual([
    'pages/second.mdx topic the page of the topic "silence" opens with another text already. Keep one of them.',
  ]);
});

it('names the topics that have a page', () => {
  expect(problems({ first: 'weather' })).toEqual([
    'pages/first.mdx topic no article has the topic "weather", so it has no page. Use one of silence.',
  ]);
});
