import { articleComponents, MARKS_INSTEAD } from '#markdown/components';
import { htmlAdvice } from '#markdown/html-advice';
import { type Rule, authoredTexts } from '#rules/rule';
import { type Problem, opening } from '#evidence/problems';
import { parseCitations } from '#evidence/citations';
import type { TextFacts } from '#evidence/facts';
import type { Content } from '#library/content';

/** Texts are Markdown and a few known components: no code, no HTML. */
export const markup: Rule = (content) => {
  const problems: Problem[] = [];
  const known = articleComponents();
  for (const { file, place, facts } of authoredTexts(content)) {
    const complain = (line: number, message: string) =>
      problems.push({ file, line, place, message });

    for (const { source, line } of facts.code) {
      complain(line, codeAdvice(source));
    }
    for (const { line, message } of facts.leftovers) complain(line, message);
    for (const component of facts.components) {
      const complaint = component.isMade
        ? complaintOfMade(component, place)
        : complaintOf(component, place, facts, { ...content, known });
      for (const message of complaint) complain(component.line, message);
    }
    for (const { line } of facts.links.filter(({ containsCitation }) => containsCitation)) {
      complain(line, 'a link contains a citation, a verdict or a note. Put it after the link.');
    }
    facts.sections.forEach(({ depth, line, text, containsCitation, underlined }, index) => {
      if (underlined) {
        const message = `${opening(text)} is a heading because a line of --- or === is right below it. Put a blank line between them, or begin it with ## instead.`;
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
        complain(
          line,
          `“${text}” contains a citation, a verdict or a note. Move it to the text below.`,
        );
      }
      const above = facts.sections[index - 1]?.depth ?? 1;
      if (depth > above + 1) complain(line, `“${text}” skips a level. Use one # fewer.`);
    });
  }
  return problems;
};

/** What to write instead of what a page would have to run or to keep. */
function codeAdvice(source: string): string {
  const [words = ''] = source.split('\n');
  if (words === '[ ]') return 'a box to tick is not kept by a page. Write a plain point: - words.';
  if (words === '```') return 'a block of code is not shown. Write its words as a paragraph.';
  if (/^\s*(?:import|export)\b/.test(words)) {
    return `"${words}" is code; articles need no import lines. Remove it.`;
  }
  return `"${words}" is in braces, which hold code. Write the words without { and }.`;
}

type Component = TextFacts['components'][number];

/** What is wrong with a construct of Markdown: not every text shows each. */
function complaintOfMade({ name, attributes, holdsText }: Component, place: string): string[] {
  const isShown = place !== '' && place !== 'keyPoints';
  if (name === 'Callout') {
    if (!isShown) return [`> [!NOTE] ${NOWHERE}`];
    const isEmpty = '> [!NOTE] is empty. Write its words below it, each line with > and a space.';
    return holdsText ? kindOf(attributes) : [isEmpty];
  }
  if (name !== 'Footnote' || place === 'body') return [];
  return ['a footnote is outside the main text, which alone has notes. Write it in brackets.'];
}

const NOWHERE = 'is where no page shows it. Only a main text and answers show one.';

function complaintOf(
  component: Component,
  place: string,
  facts: TextFacts,
  { diagrams, people, known }: Content & { known: ReturnType<typeof articleComponents> },
): string[] {
  const { name, attributes, holdsText, inLine, elements = [], text = '' } = component;
  const mark = Object.hasOwn(MARKS_INSTEAD, name) && MARKS_INSTEAD[name];
  if (mark) return [`<${name}> is written by the site itself. Write ${mark} instead.`];
  const use = known.get(name);
  if (!use && /^[a-z]/.test(name)) return [`<${name}> is HTML. ${htmlAdvice(name)}`];
  if (!use) {
    const names = [...known.keys()].filter((other) => !MARKS_INSTEAD[other]);
    const all = names.map((one) => `<${one} />`).join(', ');
    return [`<${name}> is not a component an article may use. Use ${all}.`];
  }
  const found: string[] = [];
  const tags = `<${name}>…</${name}>`;
  if (place === '' || place === 'keyPoints') found.push(`<${name}> ${NOWHERE}`);
  if (holdsText && !use.takesText) {
    found.push(`<${name}> has text inside, which no page shows. Write it below <${name} />.`);
  }
  if (inLine) found.push(`<${name}> is inside a line of text. Give it a line of its own.`);
  for (const attribute of use.required) {
    if (!attributes[attribute]?.trim()) {
      found.push(`<${name}> has no ${attribute}. Write ${attribute}="…".`);
    }
  }
  if (use.takesText && !holdsText && name !== 'FromPractice') {
    found.push(`<${name}> is empty. Write its words between the tags, ${tags}.`);
  } else if (name === 'Steps' && elements.some((tag) => tag !== 'ol')) {
    found.push('<Steps> is for a numbered list alone. Begin each step with 1. and a space.');
  } else if (name === 'Figure' && elements[0] !== 'img') {
    found.push('<Figure> has no picture. Begin it with ![what it shows](its-name.jpg).');
  } else if (name === 'PullQuote' && !isSaid(text, facts)) {
    const message = 'repeats words of the text, and these are not in it. Copy them word for word.';
    found.push(`<PullQuote> ${message}`);
  } else if (name === 'FromPractice' && holdsText) {
    const by = attributes['by']?.trim() ?? '';
    if (!people.some(({ id }) => id === by)) {
      const who = by
        ? `names “${by}”, who is not among the people of the practice`
        : 'names nobody';
      found.push(`<FromPractice> ${who}. Write the id of who says it, by="…".`);
    }
  }
  if (name === 'Callout') found.push(...kindOf(attributes));
  if (name === 'Diagram' && attributes['src'] && !diagrams.has(attributes['src'])) {
    found.push(`there is no diagrams/${attributes['src']}.svg.`);
  }
  return found;
}

const KINDS = ['note', 'tip', 'important', 'warning', 'caution'];

function kindOf({ kind = 'note' }: Record<string, string>): string[] {
  if (KINDS.includes(kind)) return [];
  return [`“${kind}” is not a kind of callout. Choose ${KINDS.join(', ')}.`];
}

/** Whether the words of a pull quote stand in the text itself. */
function isSaid(words: string, { statements }: TextFacts): boolean {
  const plain = (text: string) => text.replace(/\W+/g, ' ').trim().toLowerCase();
  const said = statements.filter(({ inQuote }) => !inQuote).map(({ text }) => plain(text));
  return said.join(' ').includes(plain(withoutCitations(words)));
}

function withoutCitations(text: string): string {
  return parseCitations(text)
    .map((piece) => (piece.kind === 'text' ? piece.value : ''))
    .join('');
}
