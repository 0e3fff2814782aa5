import { articleComponents, MARKS_INSTEAD } from '#markdown/components';
import type { Rule } from '#rules/rule';
import { authoredTexts } from '#rules/rule';
import { shorten } from '#rules/sourced';
import type { Problem } from '#evidence/problems';

/** Texts are Markdown and a few known components: no code, no HTML, no picture without words. */
export const markup: Rule = {
  name: 'markup',
  check: (content) => {
    const known = articleComponents();
    const problems: Problem[] = [];
    for (const { file, place, facts } of authoredTexts(content)) {
      const complain = (line: number, message: string) =>
        problems.push({ file, line, place, message });

      for (const { source, line } of facts.code) {
        const isImport = /^\s*(?:import|export)\b/.test(source);
        const what = isImport
          ? 'is code; articles need no import lines'
          : 'is code; write plain text';
        complain(line, `"${source.split('\n')[0]}" ${what}. Remove it.`);
      }
      for (const { line } of facts.images) {
        const advice = `Put it in diagrams/ as SVG and write <Diagram src="its name" alt="what it shows" caption="…" />.`;
        complain(line, `a picture in Markdown is not shown. ${advice}`);
      }
      for (const { name, attributes, holdsText, inLine, line } of facts.components) {
        const mark = Object.hasOwn(MARKS_INSTEAD, name) && MARKS_INSTEAD[name];
        if (mark) {
          complain(line, `<${name}> is written by the site itself. Write ${mark} instead.`);
          continue;
        }
        const use = known.get(name);
        if (!use) {
          const names = [...known.keys()].filter((other) => !MARKS_INSTEAD[other]);
          const all = names.map((component) => `<${component} />`).join(', ');
          complain(line, `<${name}> is not a component an article may use. Use ${all}.`);
          continue;
        }
        if (place === '' || place === 'keyPoints') {
          const advice = 'Only a main text and answers show one.';
          complain(line, `<${name}> is where no page shows it. ${advice}`);
        }
        if (holdsText && !use.takesText) {
          const advice = `Write it below <${name} />.`;
          complain(line, `<${name}> has text inside, which no page shows. ${advice}`);
        }
        if (inLine) {
          complain(line, `<${name}> is inside a line of text. Give it a line of its own.`);
        }
        for (const attribute of use.required) {
          if (!attributes[attribute]?.trim()) {
            complain(line, `<${name}> has no ${attribute}. Write ${attribute}="…".`);
          }
        }
        if (name === 'Diagram' && attributes['src'] && !content.diagrams.has(attributes['src'])) {
          complain(line, `there is no diagrams/${attributes['src']}.svg.`);
        }
      }
      for (const { line } of facts.links.filter(({ containsCitation }) => containsCitation)) {
        complain(line, 'a link contains a citation or a verdict. Put it after the link.');
      }
      for (const { text, line } of facts.statements) {
        const bullet = /^[•·▪◦‣]/.exec(text)?.[0];
        if (bullet)
          complain(line, `${bullet} does not begin a list. Begin each point with - and a space.`);
      }
      facts.sections.forEach(({ depth, line, text, containsCitation, underlined }, index) => {
        if (underlined) {
          const message = `“${shorten(text)}” is a heading because a line of --- or === is right below it. Put a blank line between them, or begin it with ## instead.`;
          complain(line, message);
          return;
        }
        if (place !== 'body') {
          const message = `“${text}” is a heading, and only the main text has sections. Write it as **bold** words.`;
          complain(line, message);
          return;
        }
        if (depth === 1) {
          const message = 'a heading begins with one #. Only the title has that level; use ##.';
          complain(line, message);
        }
        if (containsCitation) {
          complain(line, `“${text}” contains a citation or a verdict. Move it to the text below.`);
        }
        const above = facts.sections[index - 1]?.depth ?? 1;
        if (depth > above + 1) complain(line, `“${text}” skips a level. Use one # fewer.`);
      });
    }
    return problems;
  },
};
