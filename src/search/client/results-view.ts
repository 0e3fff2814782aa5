import type { Fragment } from '#search/client/engine';
import { type IsSought, excerpt, shorten, tellingWords } from '#search/client/marks';

/** An entry of the list of results: its heading leads to the very place, where its words are marked. */
export function resultItem(fragment: Fragment, isSought: IsSought): HTMLLIElement {
  const { kind, label, verdict } = fragment.filters as Record<string, [string]>;
  const [title = ''] = Object.values(fragment.meta);
  const text = fragment.content;
  // An answer is read from its beginning; of a section, the place that was looked for.
  const part = kind![0] === 'article' ? excerpt(text, isSought) : shorten(text);
  const link = marked('a', title, isSought);
  link.href = withDirective(fragment.url, tellingWords(part, isSought));
  const heading = document.createElement('h2');
  heading.append(link);
  const kicker = document.createElement('p');
  kicker.className = verdict ? `verdict ${verdict[0]}` : 'kicker';
  kicker.textContent = label![0];
  const item = document.createElement('li');
  item.append(kicker, heading, marked('p', part, isSought));
  return item;
}

/** An address that has words marked where it leads; browsers that cannot do that ignore it. */
function withDirective(url: string, words: string): string {
  if (!words) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${encodeURIComponent(words)}`;
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
  return element;
}
