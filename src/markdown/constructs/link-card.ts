import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { element, text } from '#markdown/constructs/nodes';
import { platformOf } from '#markdown/platforms';

/** A video or an episode alone on its line: its title, where there is one, and where it opens. */
export function linkCard(link: Element, paragraph: Partial<Element>): Element | undefined {
  const address = String(link.properties['href']);
  const platform = platformOf(address);
  if (!platform) return undefined;
  const words = toString(link).trim();
  const isBare = /^(?:https?:\/\/|www\.)/.test(words);
  const title = isBare ? [text(platform.action)] : link.children;
  const host = element('span', {}, [text(` ${platform.host}`)]);
  return element(
    'p',
    { className: ['link-card'] },
    [{ ...link, children: [element('strong', {}, title), host] }],
    paragraph,
  );
}
