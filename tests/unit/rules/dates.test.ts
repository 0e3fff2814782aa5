import { describe, it } from 'vitest';
import { expectProblems } from '../expect-problems.ts';
import { swap } from '../sample-content.ts';
import { KIM } from '../sample-files.ts';

const UNCITED = 'Pressing and silence go together. [claim: pressing-and-silence]';
const file = 'articles/going-quiet.mdx';

describe('the rule on dates', () => {
  it('refuses a change before the day of publication', () => {
    expectProblems(
      { [file]: swap(['modified: 2026-02-01', 'modified: 2026-01-09']) },
      {
        file,
        place: 'modified',
        message: '2026-01-09 is before the day of publication, 2026-01-10',
      },
    );
  });

  it.each([
    ['modified', 'modified: 2026-02-01'],
    ['referencesChecked', 'referencesChecked: 2026-02-01'],
  ])('refuses a day of “%s” that is still to come', (place, line) => {
    expectProblems(
      {
        [file]: swap([line, `${place}: 2026-03-02`]),
        'references.json': (text) => text.replaceAll('2026-02-04', '2026-03-02'),
      },
      { file, place, message: '2026-03-02 is in the future; today is 2026-03-01' },
    );
  });

  it('accepts today', () => {
    expectProblems({ [file]: swap(['modified: 2026-02-01', 'modified: 2026-03-01']) });
  });

  it('refuses a check of the sources after what their entries say', () => {
    expectProblems(
      { [file]: swap(['referencesChecked: 2026-02-01', 'referencesChecked: 2026-02-05']) },
      {
        file,
        place: 'referencesChecked',
        message: 'not every source was checked on 2026-02-05: papp-2009',
      },
    );
  });

  it('lets a draft wait for its sources', () => {
    expectProblems({
      [file]: swap(
        ['referencesChecked: 2026-02-01', 'referencesChecked: 2026-02-05'],
        ['status: published', 'status: draft'],
      ),
      'articles/coming-back.mdx': swap([UNCITED, 'Wait a little.']),
    });
  });

  it('lets an article wait for its day', () => {
    expectProblems({
      [file]: swap(
        ['published: 2026-01-10', 'published: 2026-04-01'],
        ['modified: 2026-02-01', 'modified: 2026-04-01'],
      ),
      'articles/coming-back.mdx': swap([UNCITED, 'Wait a little.']),
    });
  });

  it.each(['reviewedBy: kim-lee', 'reviewed: 2026-02-01'])('refuses “%s” alone', (line) => {
    expectProblems(
      {
        [file]: swap(['status:', `${line}\nstatus:`]),
        'people/kim-lee.md': KIM,
      },
      { file, place: 'reviewedBy', message: 'needs both "reviewedBy" and "reviewed"' },
    );
  });
});
