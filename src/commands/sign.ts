import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Problem } from '#evidence/problems';
import { DUTY_QUESTIONS } from '#review/duties';
import { type SignableText, textOf } from '#rules/signed-texts';
import type { Approval } from '#schemas';

/** Where the questions are asked and answered. */
interface Terminal {
  input: Readable & { isTTY?: boolean };
  output: Writable;
}

/** What signing needs to know. */
interface Signing {
  /** Texts that nobody has answered for as they are now. */
  texts: SignableText[];
  /** What the check finds in them. */
  problems: Problem[];
  approvals: Approval[];
  /** `YYYY-MM-DD`. */
  today: string;
  /** Called with every approval so far after each text, so that none is lost. */
  save: (approvals: Approval[]) => void;
}

/** What keeps texts from a release that nobody has signed, where nobody can be asked. */
export function unsignedProblems(texts: SignableText[]): Problem[] {
  return texts.map(({ text }) => ({
    file: text,
    message: 'is new or has changed, and nobody has answered for it.',
    advice: `Run npm run release in a terminal: it asks ${DUTY_QUESTIONS.length} questions about each such text.`,
  }));
}

/**
 * Asks somebody the questions about each text, one text after the other, and keeps name and day of
 * each text that may go live.
 *
 * @returns what keeps the others from a release
 */
export async function signTexts(signing: Signing, { input, output }: Terminal): Promise<Problem[]> {
  const { texts, problems, today, save } = signing;
  let { approvals } = signing;
  const lines = createInterface({ input, output, terminal: false })[Symbol.asyncIterator]();
  /** Asks until an answer fits; undefined when there are no more answers. */
  const ask = async (question: string, fits: RegExp): Promise<string | undefined> => {
    for (;;) {
      output.write(question);
      const { value, done } = await lines.next();
      if (done) return undefined;
      if (fits.test(value.trim())) return value.trim();
    }
  };

  output.write(
    `\n${texts.length} new or changed. Read each as a visitor will; “no” to every question lets it go live.\n`,
  );
  const name = await ask('Who answers for them? Full name: ', /\p{L}/u);
  if (name === undefined) return unsignedProblems(texts);
  const refused: Problem[] = [];
  for (const [index, { text, digest }] of texts.entries()) {
    output.write(`\n${text}${lastSigned(approvals, text)}\n`);
    for (const { line, message } of problems.filter(
      ({ file, atRelease }) => atRelease && textOf(file) === text,
    )) {
      output.write(`  The check asks${line === undefined ? '' : ` of line ${line}`}: ${message}\n`);
    }
    const yes: string[] = [];
    for (const [number, question] of DUTY_QUESTIONS.entries()) {
      const asked = `  ${number + 1} of ${DUTY_QUESTIONS.length}. ${question} [yes/no] `;
      const answer = await ask(asked, /^(?:y|yes|n|no)$/i);
      if (answer === undefined) return [...refused, ...unsignedProblems(texts.slice(index))];
      if (/^y/i.test(answer)) yes.push(question);
    }
    if (yes.length > 0) {
      refused.push(...yes.map((question) => ({ file: text, message: `“${question}” Yes.` })));
      continue;
    }
    approvals = [
      ...approvals.filter((approval) => approval.text !== text),
      { text, digest, name, day: today },
    ].toSorted((one, other) => one.text.localeCompare(other.text));
    save(approvals);
  }
  return refused;
}

function lastSigned(approvals: Approval[], text: string): string {
  const last = approvals.find((approval) => approval.text === text);
  return last ? `, changed since ${last.name} answered for it on ${last.day}` : ', new';
}
