import { Fragment, jsx } from 'astro/jsx-runtime';
import { createComponent, renderJSX } from 'astro/runtime/server/index.js';
import { evaluate } from 'satteri';
import { literalAtSigns } from '#evidence/at-signs';
import { FEATURES } from '#markdown/markdown';
import { pagePlugin } from '#markdown/page-plugin';

type Content = ReturnType<typeof createComponent>;

/** An answer stands on several pages, the help box on all of them. */
const compiled = new Map<string, Content>();
/** Enough for the fields of some hundred articles; a preview would never stop. */
const MAX_KEPT = 20_000;

/**
 * Markdown of a field as a component, as `render(entry)` makes one of a file's body.
 *
 * @param options.place what the text is called among those of its page
 * @param options.inline whether its paragraphs have no `<p>`
 */
export function compileText(text: string, { place = '', inline = false } = {}): Content {
  const key = JSON.stringify([text, place, inline]);
  const content = compiled.get(key) ?? compile(text, place, inline);
  if (compiled.size > MAX_KEPT) compiled.clear();
  compiled.set(key, content);
  return content;
}

function compile(text: string, place: string, inline: boolean): Content {
  const create = (type: unknown, props: unknown) => jsx(type, props as object);
  const { default: content } = evaluate(literalAtSigns(text), {
    jsx: create,
    jsxs: create,
    Fragment,
    features: FEATURES,
    elementAttributeNameCase: 'html',
    hastPlugins: [pagePlugin()],
    data: { place },
  }) as { default: (props: object) => unknown };
  return createComponent((result, { components, ...props }) => {
    const all = { Fragment, ...(inline && { p: Fragment }), ...components };
    return renderJSX(result, content({ ...props, components: all }));
  });
}
