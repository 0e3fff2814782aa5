import { parseTree } from 'jsonc-parser';

/**
 * Puts entries into a list in JSON, each before the first one with a greater id, and leaves every
 * other character of the file as it is.
 *
 * @param source text of a JSON list of objects with an `id`
 * @param entries in the order of their ids
 */
export function insertEntries(source: string, entries: { id: string }[]): string {
  const places = (parseTree(source)?.children ?? []).map(({ offset, length, children = [] }) => {
    const id = children.find(({ children: [key] = [] }) => key?.value === 'id');
    return { start: offset, end: offset + length, id: String(id?.children?.[1]?.value) };
  });
  if (places.length === 0) return `${JSON.stringify(entries, null, 2)}\n`;
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  let result = '';
  let written = 0;
  const end = places.at(-1)!.end;
  for (const entry of entries) {
    const next = places.find(({ id }) => id > entry.id);
    const text = JSON.stringify(entry, null, 2).replaceAll('\n', `${lineEnd}  `);
    result += source.slice(written, next?.start ?? end);
    written = next?.start ?? end;
    result += next ? `${text},${lineEnd}  ` : `,${lineEnd}  ${text}`;
  }
  return result + source.slice(written);
}
