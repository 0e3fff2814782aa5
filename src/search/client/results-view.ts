import type { Fragment } from '#search/client/engine';
import type { IsSought } from '#search/client/marks';
import { excerpt, shorten } from '#search/client/marks';

/** An entry of the list of results: its heading leads to the very place. */
export function resultItem(fragment: Fragment, isSought: IsSought): HTMLLIElement {
  const { kind, label, verdict } = fragment.filters as Record<string, [string]>;
  const [title = ''] = Object.values(fragment.meta);
  const link = marked('a', title, isSought);
  link.href = fragment.url;
  const heading = document.createElement('h2');
  heading.append(link);
  const details = document.createElement('p');
  details.className = verdict ? `verdict ${verdict[0]}` : 'details';
  details.textContent = label![0];
  const item = document.createElement('li');
  item.className = kind![0];
  // An answer is read from its beginning; of a section, the place that was looked for.
  const text = fragment.content;
  const part = kind![0] === 'article' ? excerpt(text, isSought) : shorten(text);
  item.append(heading, details, marked('p', part, isSought));
  return item;
}

/** An element with a text in which the words that were looked for are marked. */
function marked<K extends 'a' | 'p'>(
  tag: K,
  text: string,
  isSought: IsSought,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const piece of text.split(/([\p{L}\p{N}’']+)/u)) {
    const mark = isSought(piece) ? document.createElement('mark') : undefined;
    if (mark) mark.textContent = piece;
    element.append(mark ?? piece);
  }
  element.normalize();
  return element;
}
