import { expect, it } from 'vitest';
import { citedSources } from '#library/published-paths';
import { readSample, swap } from '../sample-content.ts';

it('the sources of a text that opens the page of a topic are at the address of the topic', () => {
  const about = swap(['modified:', 'topic: silence\nmodified:'], ['We do.', 'We do [@papp-2009].']);
  const sources = citedSources(readSample({ 'pages/about.mdx': about }));
  expect(sources.get('/topics/silence/')).toEqual(new Set(['papp-2009']));
  expect(sources.get('/about/')).toBeUndefined();
});
