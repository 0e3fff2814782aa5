import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { parseSvg } from '#markdown/svg';
import type { Rule } from '#rules/rule';

const ELEMENTS =
  /^(?:svg|g|path|line|polyline|polygon|rect|circle|ellipse|text|tspan|title|desc|defs|marker)$/;
/** Drawing attributes only: none that runs code, loads a file or escapes the site's colors. */
const ATTRIBUTES =
  /^(?:viewBox|role|id|className|d|[xyr]|[xy][12]|c[xy]|r[xy]|d[xy]|points|width|height|transform|fontSize|fontWeight|fontStyle|textAnchor|stroke(?:Width|LineCap|LineJoin|DashArray)|ref[XY]|orient|marker(?:Width|Height|End|Start|Units)|fill|stroke|preserveAspectRatio|aria\w+)$/;

/** Diagrams are drawings: they follow the site's colors, load nothing and run nothing. */
export const diagrams: Rule = ({ diagrams: files }) =>
  [...files].flatMap(([name, source]) => {
    const file = `diagrams/${name}.svg`;
    const svg = parseSvg(source);
    if (!svg) return [{ file, message: 'is not an SVG drawing.' }];
    const found = new Set<string>();
    if (!svg.properties['viewBox']) found.add('has no viewBox, so it cannot scale with the page.');
    visit(svg, 'element', (element: Element) => {
      if (!ELEMENTS.test(element.tagName)) found.add(`<${element.tagName}> is not allowed.`);
      for (const [attribute, value] of Object.entries(element.properties)) {
        const plain = /^(?:fill|stroke)$/.test(attribute) ? value === 'none' : true;
        if (!/xmlns$/.test(attribute) && !(ATTRIBUTES.test(attribute) && plain)) {
          found.add(`${attribute}="${String(value)}" is not allowed; color with class names.`);
        }
      }
    });
    return [...found].map((message) => ({ file, message }));
  });
