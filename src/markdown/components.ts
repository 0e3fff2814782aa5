import fs from 'node:fs';
import path from 'node:path';
import { parse } from '@astrojs/compiler-rs';

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
  View: '[my view]',
  Term: 'the word itself',
  Name: '[blog] or [practice]',
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

const uses = new Map<string, ComponentUse>();

/** Of one that has not changed, what was read before. */
function useOf(source: string): ComponentUse {
  const use = uses.get(source) ?? readUse(source);
  uses.set(source, use);
  return use;
}

/** What Astro's own compiler reads in a component: its props, and whether it has a slot. */
function readUse(source: string): ComponentUse {
  const { ast } = parse(source) as unknown as { ast: Node };
  const nodes = nodesIn(ast);
  const required = nodes
    .filter(
      ({ type, id }) => /^TS(?:Interface|TypeAlias)Declaration$/.test(type) && id?.name === 'Props',
    )
    .flatMap((props) => nodesIn(props, ({ type }) => type === 'TSPropertySignature'))
    .filter(({ type, optional }) => type === 'TSPropertySignature' && !optional)
    .map(({ key }) => key?.name ?? String(key?.value));
  const takesText = nodes.some(
    ({ type, name, property }) =>
      (type === 'JSXOpeningElement' && name?.name === 'slot') || property?.name === 'slots',
  );
  return { required, takesText };
}

/** A node of the tree of the compiler, with the few fields that are looked at. */
interface Node {
  type: string;
  optional?: boolean;
  id?: { name: string };
  key?: { name?: string; value?: string };
  name?: { name: string };
  property?: { name: string };
}

/** @param isLeaf whether what is in a node is left out */
function nodesIn(value: unknown, isLeaf: (node: Node) => boolean = () => false): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!('type' in value)) return Object.values(value).flatMap((part) => nodesIn(part, isLeaf));
  const node = value as Node;
  const parts = isLeaf(node) ? [] : Object.values(node);
  return [node, ...parts.flatMap((part) => nodesIn(part, isLeaf))];
}
