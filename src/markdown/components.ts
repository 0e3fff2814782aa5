import fs from 'node:fs';
import path from 'node:path';

/** What a text has to know of a component before it may use it. */
export interface ComponentUse {
  /** Attributes that may not be left out. */
  required: string[];
  /** Whether it shows what is between its tags. */
  takesText: boolean;
}

const FOLDER = path.resolve('src/components/article');

/** Components that have their own markup in texts, which authors write instead. */
export const MARKS_INSTEAD: Record<string, string> = {
  Cite: '[@a-reference]',
  Verdict: '[claim: an-id]',
  Footnote: '[^1]',
  Footnotes: '[^1]',
  FootnoteText: '[^1]: and its words on a line of their own,',
};

/**
 * The components an author may write, by name. The list is the folder `src/components/article`
 * itself: what a component needs is read from its `Props` and its `<slot />`.
 */
export function articleComponents(folder = FOLDER): Map<string, ComponentUse> {
  return new Map(
    fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.astro'))
      .toSorted()
      .map((file) => [
        path.parse(file).name,
        useOf(fs.readFileSync(path.join(folder, file), 'utf8')),
      ]),
  );
}

function useOf(source: string): ComponentUse {
  const props = /^interface Props \{$(.*?)^\}$/ms.exec(source)?.[1] ?? '';
  return {
    required: [...props.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name!),
    takesText: /<slot\b|slots\.render/.test(source),
  };
}
