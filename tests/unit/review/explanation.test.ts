import { unreadPractice } from '#reader/read-content';
import { describe, expect, it } from 'vitest';
import { explanation } from '#review/explanation';
import type { Files } from '../sample-content.ts';
import { CONTEXT, readSample, swap } from '../sample-content.ts';

const article = 'articles/going-quiet.mdx';
const explain = (files: Files = {}) => explanation(readSample(files), CONTEXT);

describe('the explanation of the gate', () => {
  const sample = () =>
    explain({
      [article]: swap(
        [
          'Wait a little',
          'Half of men leave. Shy men\ndislike parties. Silence makes partners feel worse [@papp-2009]. Couples who wait are happier. Wait a little',
        ],
        ['status:', 'unsourced: [{ text: Couples who wait, reason: We say so. }]\nstatus:'],
      ),
    });

  it('names each sentence with its place, kind, strength and words, by file', () => {
    expect(sample()).toMatch(/^articles\/going-quiet\.mdx$/m);
    expect(sample()).toMatch(
      /^  line \d+, body: Half of men leave\.\n    certain, number: “Half of men leave”; open$/m,
    );
    expect(sample()).toMatch(
      /^  line \d+, body: Shy men dislike parties\.\n    probable, general: “Shy men dislike”.*; open$/m,
    );
  });

  it('says what answers for it', () => {
    expect(sample()).toMatch(/Silence makes partners feel worse\.\n.*; has a source or a claim$/m);
    expect(sample()).toMatch(/Couples who wait are happier\.\n.*; excused: We say so\.$/m);
  });

  it('ends with their number', () => {
    expect(sample()).toMatch(/^8 sentences: 5 with a source, 1 excused, 2 open\.$/m);
  });

  it('names the section that answers for a heading', () => {
    const heading = '## Silence makes partners feel worse\n\nIt is so [@papp-2009]. Wait a little';
    expect(explain({ [article]: swap(['Wait a little', heading]) })).toMatch(
      /heading: Silence makes partners feel worse\n.*; its section has a source$/m,
    );
  });

  it('says so where there is nothing to speak of', () => {
    const nothing = { articles: [], pages: [], people: [], topics: [] };
    expect(explanation({ ...nothing, practice: unreadPractice() }, CONTEXT)).toBe(
      'No sentence seems to need a source.',
    );
  });
});
