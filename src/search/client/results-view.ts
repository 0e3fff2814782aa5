import type { Fragment } from '#search/client/engine';
import type { IsSought } from '#search/client/marks';
import { excerpt, shorten, tellingWords } from '#search/client/marks';

/**
 * An entry of the list of results: its heading leads to the very place, where its words are marked.
 */
export function resultItem(fragment: Fragment, isSought: IsSought): HTMLLIElement {
  const { kind, label, verdict } = fragment.filters as Record<string, [string]>;
  const [title = ''] = Object.values(fragment.meta);
  const text = fragment.content;
  // An answer is read from its beginning; of a section, the place that was looked for.
  const part = kind![0] === 'article' ? excerpt(text, isSought) : shorten(text);
  // A claim by itself would be read as what this blog says.
  const opening = kind![0] === 'evidence' ? 'Claim: ' : '';
  const link = element('a', opening, ...marked(title, isSought));
  link.className = 'stretched';
  link.href = fragment.url;
  // What is to be marked where it leads; browsers that cannot do that ignore it.
  const words = tellingWords(part, isSought);
  if (words) link.hash += `:~:text=${encodeURIComponent(words)}`;
  const kicker = element('p', label![0]);
  kicker.className = verdict ? `verdict ${verdict[0]}` : 'kicker';
  return element('li', kicker, element('h2', link), element('p', ...marked(part, isSought)));
}

/** A text in pieces, with a mark around each of the words that were looked for. */
function marked(text: string, isSought: IsSought): (Node | string)[] {
  return text
    .split(/([\p{L}\p{N}’']+)/u)
    .map((piece) => (isSought(piece) ? element('mark', piece) : piece));
}

function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}
