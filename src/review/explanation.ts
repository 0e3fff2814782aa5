import { quoted } from '#evidence/problems';
import type { Content } from '#library/content';
import type { RuleContext } from '#rules/rule';
import { type Alarm, alarmsOf } from '#rules/gate';

const HEADER = ['Kind', 'certain', 'probable', 'with a source', 'excused', 'open'];

/**
 * What the gate says of each sentence it speaks about, and what answers for it: by file, in the
 * order of the lines, with a table by kind at the end.
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
    tableByKind(alarms),
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

function tableByKind(alarms: Alarm[]): string {
  const kinds = Map.groupBy(alarms, ({ kind }) => kind);
  const names = [...kinds.keys()].toSorted();
  const rows = [
    ...names.map((kind) => [kind, ...countsOf(kinds.get(kind)!)]),
    ['all', ...countsOf(alarms)],
  ];
  const widths = HEADER.map((name, column) =>
    Math.max(name.length, ...rows.map((cells) => cells[column]!.length)),
  );
  return [HEADER, ...rows]
    .map((cells) =>
      cells
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
        )
        .join('  '),
    )
    .join('\n');
}

function countsOf(alarms: Alarm[]): string[] {
  const counted = (holds: (alarm: Alarm) => boolean) => `${alarms.filter(holds).length}`;
  return [
    counted(({ strength }) => strength === 'certain'),
    counted(({ strength }) => strength === 'probable'),
    counted(({ isBacked }) => isBacked),
    counted(({ isBacked, excuse }) => !isBacked && excuse !== undefined),
    counted(({ isBacked, excuse }) => !isBacked && excuse === undefined),
  ];
}
