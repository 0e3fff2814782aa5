import fs from 'node:fs';
import path from 'node:path';
import { readContent } from '#reader/read-content';
import { calendar } from '#review/calendar';
import { ContentProblems } from '#evidence/problems';
import { explanation } from '#review/explanation';
import { uncitedReferences } from '#review/offers';
import { reviewContent } from '#review/review';
import { reviewEvents } from '#review/review-calendar';
import { reviewPage } from '#review/review-page';
import { reviewText, withoutControls } from '#review/review-text';
import { type Environment, readEnvironment } from '#environment';
import { replaceFile, shownPath } from '#commands/files';

const STYLE = new URL('../styles/review.css', import.meta.url);

/**
 * `npm run review`: the editor's report on all content, a broken folder included. Writes
 * `review.html` and `review.ics` into the folder `review` beside the finished site.
 *
 * @returns what is due, for a terminal
 */
export function review(environment: Environment): string {
  const report = readContent(environment);
  const findings = reviewContent(report, environment.today);
  const events = reviewEvents(report.content, environment.today);

  const folder = path.join(path.dirname(environment.outDir), 'review');
  fs.mkdirSync(folder, { recursive: true });
  const page = reviewPage(findings, fs.readFileSync(STYLE, 'utf8'));
  replaceFile(path.join(folder, 'review.html'), page);
  replaceFile(path.join(folder, 'review.ics'), calendar(events, environment.today));
  const uncited = uncitedReferences(report.content);
  return [
    reviewText(findings),
    '',
    ...(uncited.length > 0
      ? [`Confirmed sources that nothing cites, which is no fault: ${uncited.join(', ')}.`, '']
      : []),
    `The whole report is in ${shownPath(path.join(folder, 'review.html'))}.`,
    `The dates for a calendar are in ${shownPath(path.join(folder, 'review.ics'))}.`,
  ].join('\n');
}

/**
 * `npm run review -- --explain`: every sentence of which the check says that it needs a source, with
 * the words that show it and with what answers for it.
 */
export function explain(environment: Environment): string {
  return withoutControls(explanation(readContent(environment).content, environment));
}

if (import.meta.main) {
  // The report advises, so it never fails a build: whatever happens, the exit code is 0.
  try {
    const report = process.argv.includes('--explain') ? explain : review;
    console.log(report(readEnvironment()));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(
      error instanceof ContentProblems ? message : `The report could not be made: ${message}`,
    );
  }
}
