import path from 'node:path';
import { Cache } from '#cache';
import type { TextFacts } from '#evidence/facts';
import type { Content } from '#library/content';
import { onOneLine, splitSentences } from '#evidence/sentences';
import { type SourcingContext, type SourcingFinding, FIRM, needsSource } from '#evidence/sourcing';
import { keepsScene, setsScene } from '#evidence/sourcing/suspension';
import { PLACEHOLDER } from '#library/placeholders';
import { judge } from '#rules/judge';
import { namesSource, plainFieldsOf } from '#rules/plain-field-list';
import type { RuleContext } from '#rules/rule';

/** A sentence that states something about people in general, with what answers for it. */
export interface Alarm extends SourcingFinding {
  file: string;
  place: string;
  line?: number;
  text: string;
  /** Whether a source or a claim stands in it, or in the section it leads to. */
  isBacked: boolean;
  /** Whether it stands in a field, a heading or a key point, which can hold no source. */
  isField: boolean;
  /** The line under `unsourced` by which somebody answers for it. */
  excuse?: { text: string; reason: string };
}

interface Sentence extends Omit<Alarm, keyof SourcingFinding | 'excuse' | 'isBacked'> {
  context: SourcingContext;
  /** Whether a source or a claim stands in it. */
  isCited: boolean;
  /** Whether the section it leads to names a source or a claim. */
  leadsToSource?: boolean;
  /** Whether it says whom a text is for, so that only figures and findings count. */
  onlyFigures?: boolean;
}

type Judged = Pick<Content, 'articles' | 'pages' | 'people' | 'topics' | 'practice'> &
  Partial<Pick<Content, 'unreadTexts'>>;

/**
 * Every sentence of which the gate says that it needs a source, whether it has one or not.
 *
 * A citation or a claim covers its own sentence and no other. Where several sentences rest on one
 * source, each names it: a reader who lands in the middle of a paragraph sees what backs the line
 * in front of them, and a sentence that is added later borrows no source it does not have. A heading
 * and a key point can name none; they stand for their section and are covered where that names
 * one, unless they give a figure or speak of research: that stands beside its source only. A
 * person's own view needs none, unless it gives a number about people, names a study or an
 * authority, or says what a treatment does.
 */
export function alarmsOf(content: Judged, { cacheDir }: Pick<RuleContext, 'cacheDir'>): Alarm[] {
  const excuses = new Map(
    [
      ...[...content.articles, ...content.pages, ...content.people].map(({ file, data }) => ({
        file,
        ...data,
      })),
      ...(content.unreadTexts ?? []).map(({ file, fields }) => ({ file, ...fields })),
    ].map(({ file, unsourced = [] }) => [
      file,
      unsourced.map((excuse) => ({ excuse, part: plain(excuse.text) })),
    ]),
  );
  const sentences = [...textSentences(content), ...fieldSentences(content)].filter(
    ({ text }) => !text.startsWith(PLACEHOLDER),
  );
  const judged = judge(
    sentences,
    new Cache(path.join(cacheDir, 'sentences'), '.json'),
    ({ text, context: { previous, inQuote } }) => [text, previous, inQuote],
    ({ text, context }) => needsSource(text, context),
  );
  return judged.flatMap(
    ([{ context, isCited, leadsToSource, onlyFigures, ...sentence }, needed]) => {
      const isNamed = sentence.isField && sentence.place !== 'title';
      const finding = needed ?? (isNamed ? share(sentence.text) : undefined);
      if (!finding) return [];
      if (context.isView && !FIRM.has(finding.kind)) return [];
      const isFigure = FIGURES.has(finding.kind);
      if (onlyFigures && !isFigure) return [];
      const isBacked = isCited || (leadsToSource === true && !isFigure);
      const whole = plain(sentence.text);
      const excuse = excuses.get(sentence.file)?.find(({ part }) => isExcused(whole, part))?.excuse;
      return [{ ...sentence, ...finding, isBacked, ...(excuse && { excuse }) }];
    },
  );
}

const FIGURES = new Set(['number', 'named-research']);

const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+)';
const SHARE = new RegExp(
  [
    '\\d+ ?%',
    '\\bper ?cent\\b',
    '\\b(?:half|a third|two[- ]thirds|a quarter|three[- ]quarters) of\\b',
    '\\bhalf the\\b',
    `\\b${COUNT} (?:in|out of) (?:every )?${COUNT}\\b`,
  ].join('|'),
  'i',
);

/**
 * A share of people is a figure even in a field that has no verb, such as "For 80% of couples". A
 * title without one only names what the text is about.
 */
function share(text: string): SourcingFinding | undefined {
  const words = SHARE.exec(text)?.[0];
  return words ? { kind: 'number', strength: 'certain', words: [words] } : undefined;
}

function textSentences({ articles, pages, people, unreadTexts = [] }: Judged): Sentence[] {
  return [
    ...articles.flatMap(({ file, data, texts }) => {
      const body = texts.find(({ place }) => place === 'body')?.facts;
      const sections = data.keyPoints.map(({ section }) => section);
      return texts.flatMap(({ place, facts }) => {
        const section = place === 'keyPoints' ? sections.shift() : undefined;
        const leadsToSource = Boolean(section && body && namesSource(body, section));
        const isField = place === 'keyPoints';
        return statements(facts).map((sentence) => ({
          ...{ file, place, isField, leadsToSource },
          ...sentence,
        }));
      });
    }),
    ...[
      ...[...pages, ...people].map(({ file, facts }) => ({ file, place: 'body', facts })),
      // Without the list of excuses, and without the sections of key points, nobody can judge.
      ...unreadTexts.filter(({ fields, place }) => fields.unsourced && place !== 'keyPoints'),
    ].flatMap(({ file, place, facts }) =>
      statements(facts).map((sentence) => ({ ...{ file, place, isField: false }, ...sentence })),
    ),
  ];
}

function statements(facts: TextFacts) {
  let scene: string | undefined;
  return facts.statements.map((statement) => {
    const { text, line, previous = '', citations, claims } = statement;
    // "Picture a woman. She wakes at two. She stays in bed."
    const goesOn = previous !== '' && keepsScene(previous);
    if (!goesOn) scene = setsScene(previous.toLowerCase()) ? previous : undefined;
    return {
      text: onOneLine(text),
      line,
      isCited: citations.length + claims.length > 0,
      context: { ...statement, ...(scene && { previous: scene }) },
    };
  });
}

/** “Why men pull away” asks as much as it would with a question mark. */
const ASKS = /\?["”’)]*$|^(?:why|how|what|when|where|who|which|whether)\b[^.!:]*\.?$/i;

function fieldSentences(content: Judged): Sentence[] {
  return plainFieldsOf(content)
    .filter(({ states }) => states !== 'nothing')
    .flatMap(({ file, place, line, value, states, isBacked = false }) =>
      splitSentences(value).flatMap((text, index, all) =>
        ASKS.test(text)
          ? []
          : {
              ...{ file, place, ...(line !== undefined && { line }), text: onOneLine(text) },
              ...{ isField: true, isCited: false, leadsToSource: isBacked },
              onlyFigures: states === 'figures',
              context: { ...(index > 0 && { previous: all[index - 1]! }) },
            },
      ),
    );
}

/** A word or two would excuse whatever sentence they stand in. Both are plain. */
function isExcused(whole: string, part: string): boolean {
  const isLong = part.split(' ').length > 2 || part.length * 2 >= whole.length;
  return whole.includes(part) && isLong;
}

/** As the keyboard writes it: the page's quotes, dashes and line ends are made by the parser. */
function plain(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]|-{2,3}/g, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ');
}
