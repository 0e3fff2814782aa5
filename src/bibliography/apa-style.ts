import type { StyleElement } from 'citeproc';

/**
 * The forms in which a source is cited, by the `position` that asks for one. APA is an in-text
 * style and looks at no position, so this condition of CSL is free to tell the forms apart. (The
 * way of citeproc itself, `author-only` and `suppress-author`, leaves out a work's authors but not
 * the title printed instead of them, and sets narrative names without initials and italics.)
 */
export const FORMS = {
  /** (Papp & Ross, 2009, p. 33) */
  parenthetical: 0,
  /** 2009, p. 33 */
  year: 1,
  /** Papp and Ross (2009, p. 33) */
  narrative: 2,
  /** Papp and Ross (2009, p. 33 – and other sources follow in the parentheses. */
  openNarrative: 3,
  /** Papp & Ross */
  authors: 4,
} as const;

/** What the forms are made of, all of it the style's own. */
const AUTHOR = 'author-short';
const DATE = 'date-short';
const LOCATOR = 'label-locator';

/**
 * Adds to the style APA the forms of `FORMS`, with "and" for "&" in the narrative ones, and sorts
 * the sources of a citation as far as the style sorts the list, so that 2009a comes before 2009b.
 *
 * @param style as `parseXml` reads it; used up
 */
export function withForms(style: StyleElement): StyleElement {
  const citation = child(style, 'citation');
  const layout = child(citation, 'layout');
  const narrative = narrativeMacros(style);
  const narrativeForm = (affixes: { prefix: string; suffix?: string }) =>
    group({ delimiter: ' ' }, [
      text(narrativeName(AUTHOR)),
      group({ delimiter: ', ', ...affixes }, [text(DATE), text(LOCATOR)]),
    ]);
  layout.children = [
    element('choose', {}, [
      // citeproc itself asks for the position `near-note` to see which works look alike.
      element('if', { match: 'any', position: 'first near-note' }, layout.children),
      element('else-if', { position: 'ibid-with-locator' }, [narrativeForm({ prefix: '(' })]),
      element('else-if', { position: 'ibid' }, [narrativeForm({ prefix: '(', suffix: ')' })]),
      element('else-if', { position: 'far-note' }, [
        group({ delimiter: ', ' }, [text(DATE), text(LOCATOR)]),
      ]),
      element('else', {}, [text(AUTHOR)]),
    ]),
  ];
  sortLike(child(child(style, 'bibliography'), 'sort'), child(citation, 'sort'));
  style.children.splice(style.children.indexOf(citation), 0, ...narrative);
  return style;
}

/** The macro for authors, and all that print names for it, with "and" for "&". */
function narrativeMacros(style: StyleElement): StyleElement[] {
  const macros = new Map(
    elements(style)
      .filter(({ name }) => name === 'macro')
      .map((macro) => [macro.attrs['name']!, macro]),
  );
  const printsNames = (macro: StyleElement): boolean =>
    descendants(macro).some(
      ({ attrs }) => attrs['and'] === 'symbol' || (attrs['macro'] && isNarrative(attrs['macro'])),
    );
  const isNarrative = (name: string) => printsNames(macros.get(name)!);
  return [...macros.values()].filter(printsNames).map((macro) => {
    const copy = structuredClone(macro);
    copy.attrs['name'] = narrativeName(copy.attrs['name']!);
    for (const { attrs } of descendants(copy)) {
      if (attrs['and']) attrs['and'] = 'text';
      if (attrs['macro'] && isNarrative(attrs['macro'])) {
        attrs['macro'] = narrativeName(attrs['macro']);
      }
    }
    return copy;
  });
}

function narrativeName(macro: string): string {
  return `narrative-${macro}`;
}

/** Appends the keys of one order that another does not have. */
function sortLike(model: StyleElement, sort: StyleElement): void {
  const keyOf = ({ attrs }: StyleElement) => attrs['macro'] ?? attrs['variable'];
  const known = new Set(elements(sort).map(keyOf));
  sort.children.push(...elements(model).filter((key) => !known.has(keyOf(key))));
}

function element(
  name: string,
  attrs: Record<string, string>,
  children: StyleElement['children'] = [],
): StyleElement {
  return { name, attrs, children };
}

function group(attrs: Record<string, string>, children: StyleElement[]): StyleElement {
  return element('group', attrs, children);
}

function text(macro: string): StyleElement {
  return element('text', { macro });
}

function child(parent: StyleElement, name: string): StyleElement {
  const found = elements(parent).find((candidate) => candidate.name === name);
  if (!found) throw new Error(`The style has no <${name}>.`);
  return found;
}

function elements({ children }: StyleElement): StyleElement[] {
  return children.filter((node) => typeof node !== 'string');
}

function descendants(node: StyleElement): StyleElement[] {
  return elements(node).flatMap((inner) => [inner, ...descendants(inner)]);
}
