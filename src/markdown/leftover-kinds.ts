/** What some characters that are left of a text were meant to be. */
export interface LeftoverKind {
  pattern: RegExp;
  /** What is wrong and what to write instead; without it, the characters are as they should be. */
  advice?: string;
  /** Whether it counts in paragraphs alone, and not in points of a list or cells of a table. */
  inParagraphs?: true;
  /** Whether one of them closes what another of the same length opens: both are one mistake. */
  inPairs?: true;
  /** Whether the author can have meant the characters as they stand. */
  isPlain?: (match: RegExpExecArray) => boolean;
}

/** Takes the place of what is no text: the signs that the parser took for Markdown. */
export const GONE = '\uFFFC';

const CITED = '(?<![\\w.])@[a-z\\d]+(?:-[a-z\\d]+)*';
/** The beginning of a place within a source. */
const PLACE = '(?:pp?|ch(?:ap)?|para?|sec)s?\\.? ?\\d';
const TARGET = '(?:https?:|mailto:|tel:|sms:|www\\.|[/#])';
const ODD_SPACE = '[\\u00A0\\u2000-\\u200A\\u202F\\u3000]';
const SPACE = `(?: |${ODD_SPACE})`;
/** What people put before the points of a list, and Markdown does not take for it. */
const POINT =
  '(?:[–—‒→✓✔✗✘☐☑✅❌①-⑳❶-❿]\\uFE0F?|--|o|\\d\\uFE0F?\\u20E3|[([]?(?:[a-z]|[ivx]+|\\d{1,2})(?:\\.|\\.?[)\\]])|\\d{1,2}(?:[:/]| ?[–—-]))';

/** In this order: what one of them finds, the next ones do not see. */
export const LEFTOVERS: readonly LeftoverKind[] = [
  {
    pattern: new RegExp(
      `\\[-?@[^[\\]]*\\]\\s?[[(]${PLACE}[^[\\]()]*[\\])]|${CITED}\\s?\\(${PLACE}[^()]*\\)`,
      'gi',
    ),
    advice:
      'has the page beside the citation. Write it inside, like [@papp-2009, p. 33] or @papp-2009 [p. 33].',
  },
  {
    pattern: new RegExp(`\\([^()[\\]]*${CITED}(?:, ?${PLACE}[^()[\\]]*)?\\)`, 'gi'),
    advice: 'shows brackets within brackets. Write [@papp-2009] or [see @papp-2009].',
  },
  {
    pattern: new RegExp(
      `(?:${CITED}(?:\\s?\\[[^[\\]]*\\])?|\\[[^[\\]]*${CITED}[^[\\]]*\\])[’']s\\b`,
      'g',
    ),
    advice: 'puts the ’s behind the year. Write the name, like Papp’s [-@papp-2009] study.',
  },
  {
    pattern: new RegExp(
      `\\[[^[\\]]*${CITED}[^[\\]]*\\[[^[\\]]*\\][^[\\]]*\\]|\\[(?=[^[\\]]*${GONE})[^[\\]]*${CITED}[^[\\]]*\\]`,
      'gi',
    ),
    advice:
      'is not a citation. Write it without signs or brackets inside, like [@papp-2009, p. 33].',
  },
  // Citations and verdicts; a rule of their own judges them.
  { pattern: /\[[^[\]]*@[^[\]]*\]|\[-?@(?![a-z\d])[^\]]*\]?|\[claims?\b[^\]]*\]?/gi },
  {
    pattern: /\[(?!my view\])\s*(?:this is )?my (?:own )?(?:view|opinion)s?[.:]?\s*\]/gi,
    advice: 'is shown as typed. Write [my view], without a space or another character.',
  },
  {
    pattern: new RegExp(`!?\\[[^[\\]]*\\]\\s+\\(\\s*${TARGET}[^)]*\\)?`, 'g'),
    advice: 'is not a link. Take out the space between ] and (.',
  },
  {
    pattern:
      /!?\[(?!sic\]|…|\.)[^[\]]+\] +\((?:[a-z\d]+(?:-[a-z\d]+)*|(?:[\w-]+\.)+[a-z]{2,}(?:\/[^\s()]*)?)\)/g,
    advice:
      'is not a link. Write [words](address) without a space; the address begins with https:// or /.',
  },
  {
    pattern:
      /!?\[[^[\]]+\](?::?\s+https?:\/\/[^\s)]+\)?|https?:\/\/[^\s()]*\)|\/\w[^\s()]*\/\)|: *\/\w\S*)/g,
    advice: 'is not a link. Write [words](address), with ( and ) around the address.',
  },
  {
    pattern: new RegExp(`\\([^()]*\\)\\[${TARGET}[^\\]]*\\]?`, 'g'),
    advice: 'is not a link. Write [words](address): the square brackets come first.',
  },
  {
    pattern:
      /!\[[^[\]]*\]\((?:[^()\n]|\([^()\n]*\))*\)?|!\[\[[^\]]*\]\]|!\([^\s()]+\.(?:avif|gif|jpe?g|png|svg|webp)\)/g,
    advice:
      'is not a picture. Write ![what it shows](its-name.jpg); a file with spaces or brackets in its name needs another.',
  },
  {
    pattern: /!?(?:\[[^[\]]*)?\]\([^)\n]*\)?/g,
    advice: 'is not a link. Write [words](address); a space in an address is %20.',
  },
  {
    pattern: /\[[a-z]+(?:-[a-z]+)*-(?:\d{4}|nd)[a-z]?(?:,[^\]]*)?\]/g,
    advice: 'is not a citation. Write an @ before the key, like [@papp-2009].',
  },
  {
    pattern: /^\[(?:[ x]|_*toc_*)\](?: .*)?$/gim,
    inParagraphs: true,
    advice: 'is shown as typed. Remove it, or its brackets.',
  },
  {
    pattern: /\[\^[^\]\n]*\](?::.*)?/g,
    advice: 'has no note. Write it on a line of its own, like [^1]: The note.',
  },
  {
    pattern: /\^\[[^[\]]*\]/g,
    advice: 'is not a note. Write [^1] there, and on a line of its own [^1]: The note.',
  },
  {
    pattern: /\[\/[a-z]\w*\]|\[[a-z]\w*(?: [\w-]+=[^\]]*)+\]/gi,
    advice: 'is a code of another system. Remove it and write what it stands for.',
  },
  {
    pattern: /(?<=[\p{L}.,;!?”")])\[\d{1,3}\]/gu,
    advice: 'is not a note. Write [@a-reference] for a source, or [^1] for a note of your own.',
  },
  {
    pattern: /(?<![\w:]):[a-z][a-z\d]*(?:[_-][a-z\d]+)*:(?![\w:])/g,
    advice: 'is shown as typed. Type the character itself, or leave it out.',
  },
  {
    pattern: /^(?:[a-z\d-]+\.)+[a-z]{2,}\/\S+$/gim,
    inParagraphs: true,
    advice: 'is not a link. Begin with https://.',
  },
  {
    pattern: /^\[!\w[\w -]*\].*/g,
    inParagraphs: true,
    advice: 'is not a callout. Begin its lines with > and a space.',
  },
  {
    pattern: /\[\s*!\s*[a-z]+\s*\](?<!\[![a-z]+\])/gi,
    advice: 'is not the kind of a callout. Write it without spaces, like [!NOTE].',
  },
  {
    pattern: /\[\[[^\]]*\]\]|\[[^[\]]*\]\[[^[\]]*\]/g,
    advice: 'is not a link. Write [words](address).',
  },
  {
    pattern: /^ *(?::{3,}|!{3} ?(?=\w)|::\w).*/gm,
    advice: 'is shown as typed. For a box, write > [!NOTE] above it.',
  },
  {
    pattern:
      /\$\$(?:\S[^$]*|[^$]*[=^\\+][^$]*)\$\$|^ *\$\$.*|\$(?!\s)[^$\n]*[\^\\_=][^$\n]*(?<!\s)\$/gm,
    advice: 'is shown as typed. Say the formula in words.',
  },
  {
    pattern: /(?:^ *\|.*\n?)+|(?:^[^|\s][^|\n]*\|.*$\n?){2,}|(?:^\S[^\t\n]*\t.*$\n?){2,}/gm,
    inParagraphs: true,
    advice: 'is not a table. Below its first line write |---|---|, with as many columns.',
  },
  {
    pattern: new RegExp(`^ *(?:\\d{1,9}[.)]|[-+*])${ODD_SPACE}.*`, 'gm'),
    advice: 'does not begin a list: its space is a special one. Delete it and type a space.',
  },
  {
    pattern: /^ *[•·▪◦‣⁃●○■□◆∙➢➤].*/gm,
    advice: 'does not begin a list. Begin each point with - and a space.',
  },
  {
    pattern: new RegExp(
      `(?:^${POINT}${SPACE}.*\\n?){2,}|^#?1${SPACE}.*\\n#?2${SPACE}.*(?:\\n#?\\d{1,2}${SPACE}.*)*`,
      'gim',
    ),
    inParagraphs: true,
    advice: 'is not a list. Begin each line with - or 1. and a space.',
  },
  {
    pattern: /^(?:\d{1,2}[.)]|[-+])(?=\p{L}).*/gu,
    inParagraphs: true,
    advice: 'does not begin a list. Put a space after its number or bullet.',
  },
  {
    pattern: /(?<=\n) *(?:\d{1,2}[.)]|[-+])(?=\p{Lu}).*/gu,
    advice: 'is not a point of its own. Put a space after its number or bullet.',
  },
  {
    // In the first line of a paragraph, below a whole sentence, or in the last line.
    pattern:
      /^ *#{2,}.*|^(?:(?<!\n)|(?<=[.!?:…”")]\n)(?=.*\n\p{Lu})|(?=.*$(?!\n)))#[^ \t\n#\d].*/gmu,
    inParagraphs: true,
    // A sentence may begin with a hashtag, and a hashtag may stand alone, but not one plain word.
    isPlain: ([line]) => /^#(?!\p{Lu}\p{Ll}+$)\w+$|^#\w.*[.!…]$/u.test(line),
    advice: 'is not a heading. Write ## and a plain space first; for a plain # write \\#.',
  },
  {
    pattern: /`+/g,
    inPairs: true,
    advice: 'has a ` without its partner. Add it, or write \\` for a plain one.',
  },
  {
    pattern:
      /==\S[^=\n]*==|\|\|\S[^|\n]*\|\||(?<![\p{L}\d+])\+\+(?=[^\s+])[^+\n]*(?<!\s)\+\+(?![\p{L}\d+])/gu,
    advice: 'is shown as typed. Write **bold** words.',
  },
  {
    pattern: /(?<=[\p{L}\d)])\^[^\s^]+\^|(?<=\s)\^[\p{L}\d]+\^/gu,
    advice: 'is shown as typed. Write the raised character itself, like ², or say it in words.',
  },
  {
    pattern: /^ *\+{3,} *$/gm,
    advice: 'is shown as typed. Remove it, or write --- between empty lines.',
  },
  {
    pattern: new RegExp(`(?<=\\n) *:${SPACE}+\\S.*`, 'g'),
    inParagraphs: true,
    advice:
      'does not explain the word above it. Write both in one line, like - **Word:** what it means.',
  },
  {
    pattern: /(?<![\w/])https?(?:\/\/|:\/(?!\/))\w\S*/g,
    advice: 'is not an address. It begins with https://.',
  },
  // Whole addresses, in which anything may stand.
  { pattern: /(?:https?:\/\/|www\.)\S+|[^\s[(]+@\S+/g },
  {
    pattern: /&(?:[a-z]{2,}\d*;|(?:nbsp|amp|lt|gt|quot|[mn]dash|hellip)\b)/gi,
    advice: 'is shown as typed. Type the character itself.',
  },
  {
    pattern: /\*+/g,
    inPairs: true,
    isPlain: isPlainStar,
    advice:
      'has a * that is shown as typed. Write *words* without spaces inside, or \\* for a plain one.',
  },
  {
    pattern: /_+/g,
    inPairs: true,
    isPlain: isPlainUnderscore,
    advice:
      'has a _ that is shown as typed. Write *words* without spaces inside, or \\_ for a plain one.',
  },
  {
    pattern: /~{2,}/g,
    inPairs: true,
    advice: 'has a ~~ that is shown as typed. Write ~~words~~ without spaces inside.',
  },
  // From 0 to 1, and brackets with both their ends.
  { pattern: /[[(]\s*[-−]?[\d.]+\s*,\s*[-−]?[\d.∞]+\s*[\])]/g },
  { pattern: /\[(?:[^[\]]|\[[^[\]]*\])*\]/g },
  {
    pattern: /[[\]]/g,
    advice:
      'has a square bracket without its partner. Add it, or write \\[ or \\] for a plain one.',
  },
];

/** The characters before and after some others, and whether each belongs to a word. */
function neighbors({ index, input, 0: signs }: RegExpExecArray) {
  const before = input.slice(0, index);
  const after = input.slice(index + signs.length);
  const isWord = /[\p{L}\p{N}]/u;
  return {
    ...{ before, after },
    inWord: [isWord.test(before.slice(-1)), isWord.test(after.slice(0, 1))] as const,
    isApart: /(?:^|\s)$/.test(before) && /^(?:\s|$)/.test(after),
  };
}

/** A star that multiplies, that stands for letters of a swear word, or that counts: a 5* hotel. */
function isPlainStar(match: RegExpExecArray): boolean {
  const [signs] = match;
  const { before, after, inWord, isApart } = neighbors(match);
  if (isApart) {
    const multiplies =
      /(?:\d|(?<!\p{L})\p{L}|[)%])\s+$/u.test(before) &&
      /^\s+(?:[\d(]|\p{L}(?!\p{L}))/u.test(after);
    const isAlone = !/(?<!\S)\*(?!\S)/.test(before + after);
    return signs.length === 1 && (multiplies || isAlone);
  }
  if (inWord[0] && inWord[1]) return true;
  return inWord[0] && (signs.length > 2 || (signs.length === 1 && /\d$/.test(before)));
}

/** An underscore in a name, and a line to write on. */
function isPlainUnderscore(match: RegExpExecArray): boolean {
  const [{ length }] = match;
  const { inWord, isApart } = neighbors(match);
  const [left, right] = inWord;
  if (left !== right) return left && length > 2;
  return left || length > 2 || (length === 1 && !isApart);
}
