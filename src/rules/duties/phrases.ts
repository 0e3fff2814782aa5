/** Kinds of words that cannot be listed. */
const KINDS: Record<string, string> = {
  day: '(?:mon|tues|wednes|thurs|fri|satur|sun)days?',
  number:
    '(?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|ninety(?:-\\w+)?)',
  percent: '(?:\\d+|[a-z]+(?:ty|teen|ten)(?:-[a-z]+)?) ?(?:%|percent)',
  year: '\\d{4}',
  dollars: '\\$ ?\\d[\\d,.]*',
  /** “wiser”, not “her” or “another”. */
  wiser: '(?!another|other|either|whether|together|rather|further|later|never|ever)[a-z]{3,}er',
  /** “couples”, not “famous”. */
  plural: '[a-z]{2,}[^su]s',
  /** “city's”. */
  whose: "[a-z]+'s",
  /** “asked”, “slept”. */
  asked: '[a-z]{3,}(?:ed|ept)',
  /** “baker”, “physician”, “violinist”. */
  baker: '[a-z]{3,}(?:ician|yer|eer|inist|ogist|ellist)s?',
  /** “won't”, “isn't”. */
  isnt: "[a-z]+n't",
};

const WORD = "[\\p{L}\\p{N}$'’-]+";
/** What stands for words between two others, where no other clause begins. */
const GAP = '…';
const GAP_WORD = `(?!(?:how|whether|if|because|when|often ask|that they)\\b)${WORD}`;

/** Lists of phrases by the name that stands for them between braces. */
export type Lists = Record<string, string>;

/**
 * Reads a list of phrases in small letters, divided by commas and line ends:
 *
 * - `save/help you`: “save you” or “help you”
 * - `save~ you`: with any usual ending (“saves you”, “saved you”, “saving you”)
 * - `my * client`, `my (*) client`, `left (very) few`: any word; perhaps any word; perhaps this word
 *   (never the first)
 * - `get … back`: up to five words between, of one clause
 * - `<book …> today`, `was <{dollars}>`: what stands before or after, and is no part of it
 * - `{work} for you`: any phrase of the list `work`, or any word of a kind (`KINDS`), such as
 *   `{day}` or `{number}`
 * - `^ he`, `than me $`: only as the first words of the sentence; only as the last
 * - a hyphen may be a space
 *
 * @returns a pattern that finds the first of them, in whole words
 * @throws Error when a phrase names a list that is not there
 */
export function patternOf(phrases: string, lists: Lists = {}): RegExp {
  return new RegExp(sourceOf(phrases, lists), 'u');
}

function sourceOf(phrases: string, lists: Lists): string {
  const all = phrases.split(/[,\n]/).map((phrase) => phrase.trim());
  const sources = all.filter(Boolean).map((phrase) => phraseSource(phrase, lists));
  // Words begin and end around all phrases at once: around each, it takes seconds to compile.
  return `(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`;
}

function phraseSource(phrase: string, lists: Lists): string {
  const [, before, inner = '', after] = /^(?:<(.+?)>)?(.+?)(?:<(.+)>)?$/.exec(phrase)!;
  const words = inner.trim().split(' ');
  const isFirst = words[0] === '^';
  const isLast = words.at(-1) === '$';
  return [
    before && `(?<=${wordsSource(before.split(' '), lists)} )`,
    isFirst ? '^["“]?' : '',
    wordsSource(words.slice(isFirst ? 1 : 0, isLast ? -1 : undefined), lists),
    isLast ? '[.!?…"”)]*$' : '',
    after && `(?= ${wordsSource(after.split(' '), lists)})`,
  ].join('');
}

/** Every word brings the space before it, so that one which may be absent takes it along. */
function wordsSource(words: string[], lists: Lists): string {
  const spaced = words.map((word) => {
    if (word === GAP) return `(?: ${GAP_WORD}){0,5}?`;
    const optional = /^\((.+)\)$/.exec(word)?.[1];
    return optional ? `(?: ${wordSource(optional, lists)})?` : ` ${wordSource(word, lists)}`;
  });
  return spaced.join('').replace(/^ /, '');
}

function wordSource(word: string, lists: Lists): string {
  if (word === '*') return WORD;
  const forms = word.split('/').map((form) => {
    const list = /^\{(\w+)\}(s?)$/.exec(form);
    if (!list) return formSource(form);
    const [, name = '', plural] = list;
    const source = KINDS[name] ?? (lists[name] && sourceOf(lists[name], lists));
    if (!source) throw new Error(`“${word}” names a list that is not there.`);
    return plural ? `${source}(?:e?s)?` : source;
  });
  return `(?:${forms.join('|')})`;
}

/** @param form a word, perhaps with `~` for its endings */
function formSource(form: string): string {
  const stem = form.replace(/~$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const letters = (stem: string) => stem.replace(/-/g, '[ -]');
  if (!form.endsWith('~')) return letters(stem);
  if (stem.endsWith('e')) return `${letters(stem.slice(0, -1))}(?:e|es|ed|ing)`;
  if (/[^aeiou]y$/.test(stem)) return `${letters(stem.slice(0, -1))}(?:y|ies|ied|ying)`;
  return `${letters(stem)}(?:s|es|ed|ing)?`;
}
