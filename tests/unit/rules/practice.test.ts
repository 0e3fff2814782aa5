import { describe, expect, it } from 'vitest';
import { expectProblems, problemsIn } from '../expect-problems.ts';
import { readSample, writeContent } from '../sample-content.ts';
import { KIM } from '../sample-files.ts';

const file = 'practice.json';
const withSettings = (changes: object) => ({
  [file]: (valid: string) => JSON.stringify({ ...JSON.parse(valid), ...changes }),
});

describe('the rule on the settings of the practice', () => {
  it('refuses a name and a tagline that no search result shows whole', () => {
    expectProblems(
      withSettings({ blogTitle: 'Close Reading', tagline: 'Love. '.repeat(8).trim() }),
      {
        file,
        place: 'tagline',
        message: 'a search result shows 60',
      },
    );
  });

  it.each([
    ['nobody knows', {}, 'there is no person "kim-lee"'],
    ['has no license', { 'people/kim-lee.md': '---\nname: Kim Lee\n---\n' }, 'has no license'],
  ])('refuses a licensee who %s', (_, people, message) => {
    const settings = withSettings({ licensee: 'Kim-Lee ' });
    expectProblems({ ...settings, ...people }, { file, place: 'licensee', message });
    expectProblems({ ...settings, 'people/kim-lee.md': KIM });
  });

  it('refuses a notice on a page that is not there', () => {
    const notices = { goodFaithEstimate: '/about', clientNotice: '/notice/' };
    const place = 'notices › clientNotice';
    const message = 'Write pages/notice.mdx';
    expectProblems(withSettings({ notices }), { file, place, message });
  });

  it('refuses words of a link without an address', () => {
    const message = 'needs both';
    expectProblems(withSettings({ service: { words: 'A' } }), { file, place: 'service', message });
  });

  it('says everything at once, whatever else does not fit', () => {
    const settings = withSettings({
      blogTitle: 'A name and a tagline that no search result shows as a whole',
      mainSite: 'nowhere',
      contact: { email: 'nobody', phone: 'none' },
      licensee: 'kim-lee',
      color: 'red',
    });
    const faults = ['mainSite', 'contact › email', 'contact › phone', '', 'tagline', 'licensee'];
    expect(problemsIn(writeContent(settings)).map(({ place = '' }) => place)).toEqual(faults);
  });

  it('reads what people write', () => {
    const written = { mainSite: 'www.Example.com', contact: { phone: '(415) 555-0134' } };
    const { mainSite, contact } = readSample(withSettings(written)).practice;
    expect(mainSite).toBe('https://www.example.com');
    expect(contact.phone).toBe('+14155550134');
  });
});
