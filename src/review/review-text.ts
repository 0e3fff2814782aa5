import { longDate } from '#evidence/dates';
import type { Review } from '#review/review';

/** How much a terminal shows; the page has the rest. */
const MAX_SHOWN = 20;
/** Content could contain characters that move the cursor or change colors. */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g;

/** What an editor has to do, for a terminal: the first lines of the report. */
export function reviewText({ today, tasks }: Pick<Review, 'today' | 'tasks'>): string {
  const more = tasks.length - MAX_SHOWN;
  return withoutControls(
    [
      `The editor's report, ${longDate(today)}`,
      '',
      ...(tasks.length > 0 ? ['What to do first', ''] : ['Nothing is due.']),
      ...tasks
        .slice(0, MAX_SHOWN)
        .map(
          (task, index) => `${String(index + 1).padStart(3)}. ${task.what}\n     ${placeOf(task)}`,
        ),
      ...(more > 0 ? [`  … and ${more.toLocaleString('en-US')} more in review.html.`] : []),
    ].join('\n'),
  );
}

/** A text that a terminal only prints. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '');
}

/** "articles/coming-back.mdx, line 7, answer" */
export function placeOf(where: { file: string; line?: number; place?: string }): string {
  return [where.file, where.line === undefined ? '' : `line ${where.line}`, where.place ?? '']
    .filter(Boolean)
    .join(', ');
}
