import { count, quoted } from '#evidence/problems';
import type { Content } from '#library/content';
import type { RuleContext } from '#rules/rule';
import { type Alarm, alarmsOf } from '#rules/gate';

/**
 * What the gate says of each sentence it speaks about, and what answers for it: by file, in the
 * order of the lines, with their number at the end.
 */
export function explanation(
  content: Pick<Content, 'articles' | 'pages' | 'people' | 'topics' | 'practice'>,
  context: Pick<RuleContext, 'cacheDir'>,
): string {
  const alarms = alarmsOf(content, context);
  if (alarms.length === 0) return 'No sentence seems to need a source.';
  const byFile = Map.groupBy(alarms, ({ file }) => file);
  return [
    ...[...byFile].map(([file, inFile]) =>
      [file, ...inFile.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).map(entry)].join('\n'),
    ),
    total(alarms),
  ].join('\n\n');
}

function entry(alarm: Alarm): string {
  const { line, place, text, kind, strength, words } = alarm;
  const where = [line === undefined ? '' : `line ${line}`, place].filter(Boolean).join(', ');
  return `  ${where}: ${text}\n    ${strength}, ${kind}: ${quoted(words)}; ${answerOf(alarm)}`;
}

function answerOf({ isBacked, isField, excuse }: Alarm): string {
  if (isBacked) return isField ? 'its section has a source' : 'has a source or a claim';
  return excuse ? `excused: ${excuse.reason}` : 'open';
}

function total(alarms: Alarm[]): string {
  const backed = alarms.filter(({ isBacked }) => isBacked).length;
  const excused = alarms.filter(({ isBacked, excuse }) => !isBacked && excuse).length;
  const open = alarms.length - backed - excused;
  return `${count(alarms.length, 'sentence')}: ${backed} with a source, ${excused} excused, ${open} open.`;
}
