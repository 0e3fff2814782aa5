import { type Document, type LineCounter, type YAMLError, isAlias, visit } from 'yaml';

/** A mistake in YAML, as advice, and its line within the YAML. */
interface YamlMistake {
  message: string;
  line: number;
}

const QUOTES = 'Put quotes around the value: title: "When he comes back: what to say".';

/** By the code of the `yaml` package; the other mistakes are rare and said in its own words. */
const ADVICE: Partial<Record<YAMLError['code'], string>> = {
  BAD_ALIAS: `a value that begins with * or & needs quotes. ${QUOTES}`,
  BAD_SCALAR_START: `a value that begins with a character such as @ or % needs quotes. ${QUOTES}`,
  BLOCK_AS_IMPLICIT_KEY: `a value with a colon in it needs quotes. ${QUOTES}`,
  DUPLICATE_KEY: 'the field appears twice. Remove one of the two.',
  MISSING_CHAR: 'a quote is opened and never closed. Write the second quote.',
  MULTILINE_IMPLICIT_KEY:
    'the line has no field name. Write one with a colon, like title: …, or indent the line below its field.',
  UNEXPECTED_TOKEN:
    'something follows the end of a value. Put the whole value in double quotes, and write ’ for an apostrophe.',
  TAB_AS_INDENT: 'the line is indented with a tab. Use spaces.',
};

/**
 * What is wrong with a YAML document, one mistake a line: a first one makes the parser see others.
 *
 * @param lines the counter the document was parsed with
 */
export function yamlMistakes(document: Document, lines: LineCounter): YamlMistake[] {
  const mistakes = new Map<number, YamlMistake>();
  const note = (at: number, message: string) => {
    const { line } = lines.linePos(at);
    if (!mistakes.has(line)) mistakes.set(line, { message, line });
  };
  // Content names nothing with &, so *word* is meant as emphasis. The parser would fail on it later.
  visit(document, (_, node) => {
    if (isAlias(node)) note(node.range?.[0] ?? 0, ADVICE.BAD_ALIAS!);
  });
  for (const { code, message, pos } of document.errors) {
    note(pos[0], ADVICE[code] ?? `this is not valid YAML: ${message}.`);
  }
  return [...mistakes.values()].toSorted((a, b) => a.line - b.line);
}
