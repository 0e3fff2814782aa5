/** Folder of a further part of the index below the first one, by its place from 1: `2/`. */
export function searchPart(index: number): string {
  return `${index + 1}/`;
}
