import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { signTexts, unsignedProblems } from '#commands/sign';
import type { Problem } from '#evidence/problems';
import { DUTY_QUESTIONS } from '#review/duties';
import type { Approval } from '#schemas';

const ABOUT = { text: 'pages/about.mdx', digest: 'a1' };
const QUIET = { text: 'articles/going-quiet.mdx', digest: 'b2' };
const NO = DUTY_QUESTIONS.map(() => 'no');

/** What somebody who types these lines is shown, and what is saved. */
async function type(
  lines: string[],
  { texts = [ABOUT], approvals = [] as Approval[], problems = [] as Problem[] } = {},
) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(lines.map((line) => `${line}\n`).join(''));
  const saved: Approval[][] = [];
  const save = (all: Approval[]) => saved.push(all);
  const refused = await signTexts(
    { texts, problems, approvals, today: '2026-03-01', save },
    { input, output },
  );
  return { refused, saved, shown: String(output.read()) };
}

describe('signing texts', () => {
  it('asks seven questions about each and keeps name, day and digest', async () => {
    const { refused, saved, shown } = await type(['Ada Roe', ...NO, ...NO], {
      texts: [ABOUT, QUIET],
    });
    expect(refused).toEqual([]);
    expect(DUTY_QUESTIONS).toHaveLength(7);
    for (const question of DUTY_QUESTIONS) expect(shown.split(question)).toHaveLength(3);
    expect(saved.at(-1)).toEqual([
      { ...QUIET, name: 'Ada Roe', day: '2026-03-01' },
      { ...ABOUT, name: 'Ada Roe', day: '2026-03-01' },
    ]);
  });

  it('saves after each text, so that an interruption loses none', async () => {
    const { refused, saved } = await type(['Ada Roe', ...NO, 'no'], { texts: [ABOUT, QUIET] });
    expect(saved).toHaveLength(1);
    expect(refused).toEqual(unsignedProblems([QUIET]));
  });

  it('refuses a text of which one answer is yes, and goes on to the next', async () => {
    const answers = ['yes', ...NO.slice(1)];
    const { refused, saved } = await type(['Ada Roe', ...answers, ...NO], {
      texts: [ABOUT, QUIET],
    });
    expect(refused).toEqual([{ file: ABOUT.text, message: `“${DUTY_QUESTIONS[0]}” Yes.` }]);
    expect(saved.at(-1)!.map(({ text }) => text)).toEqual([QUIET.text]);
  });

  it('asks again for what is no answer, and for a name', async () => {
    const { saved, shown } = await type(['', 'Ada Roe', 'maybe', '', ...NO]);
    expect(shown.split('Full name')).toHaveLength(3);
    expect(shown.split(DUTY_QUESTIONS[0])).toHaveLength(4);
    expect(saved).toHaveLength(1);
  });

  it('takes the place of an older answer and says whose it was', async () => {
    const old = { text: ABOUT.text, digest: 'old', name: 'Kim Lee', day: '2026-01-01' };
    const other = { ...QUIET, name: 'Kim Lee', day: '2026-01-01' };
    const { saved, shown } = await type(['Ada Roe', ...NO], { approvals: [old, other] });
    expect(shown).toContain('changed since Kim Lee answered for it on 2026-01-01');
    expect(saved.at(-1)).toEqual([other, { ...ABOUT, name: 'Ada Roe', day: '2026-03-01' }]);
  });

  it('shows what the check asks of the text', async () => {
    const alarm = {
      line: 7,
      message: '“We cure” seems to promise a cure.',
      atRelease: true as const,
    };
    const problems = [
      { ...alarm, file: ABOUT.text },
      { ...alarm, file: QUIET.text, message: 'of another text' },
      { file: ABOUT.text, message: 'of another kind' },
    ];
    const { shown } = await type(['Ada Roe', ...NO], { problems });
    expect(shown).toContain('of line 7: “We cure” seems to promise a cure.');
    expect(shown).not.toContain('another');
  });
});
