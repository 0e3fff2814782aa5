import { type Link, ASKED, linkAt, STAND_IN, SUBJECT_ONLY } from '#evidence/sourcing/clause-links';
import { type Phrase, readPhrase } from '#evidence/sourcing/phrases';
import type { Token } from '#evidence/sourcing/sentence-tags';
import { isDoing, isParticiple, isPlain, verbsFrom } from '#evidence/sourcing/verb-groups';

/** Who does what. */
export interface Clause {
  link: Link;
  /** The word that links it: "whether", "because"; empty in a main clause. */
  marker: string;
  subject?: Phrase;
  /** Auxiliaries and the verb; empty in a headline. */
  verbs: Token[];
  /** What stands between the subject and the verbs. */
  between: Token[];
  /** Everything after the verbs, up to the next clause. */
  rest: Token[];
  /** Whether a verb without a subject begins it, as in "Ask him". */
  isOrder: boolean;
}

/**
 * Reads a sentence from left to right. It is no full grammar: a noun becomes the subject of
 * the clause that lacks one, a verb goes to the innermost clause that waits for it.
 */
class Reader {
  readonly clauses: Clause[] = [];
  /** The clause being read, with those it stands in before it. */
  open: Clause[] = [];
  /** The last noun, with the place after it. */
  before: { phrase: Phrase; end: number; isFree: boolean } | undefined;
  /** Whether the next noun belongs to a word such as "in", and is no subject. */
  afterAdposition = false;
  joins = false;
  paused = false;
  readonly tokens: Token[];

  constructor(tokens: Token[]) {
    this.tokens = tokens;
    this.begin('main');
  }

  get current(): Clause {
    return this.open.at(-1) as Clause;
  }

  begin(link: Link, subject?: Phrase, marker = ''): Clause {
    const parts = { verbs: [], between: [], rest: [], isOrder: false };
    const clause: Clause = { link, marker, ...parts, ...(subject && { subject }) };
    this.clauses.push(clause);
    this.open.push(clause);
    return clause;
  }

  keep(...words: Token[]): void {
    const { verbs, between, rest } = this.current;
    (verbs.length > 0 ? rest : between).push(...words);
  }

  settle(state: { afterAdposition?: boolean; paused?: boolean; joins?: boolean } = {}): void {
    this.afterAdposition = state.afterAdposition ?? false;
    this.paused = state.paused ?? false;
    this.joins = state.joins ?? false;
  }

  /** Reads what begins at a place; the place after it. */
  read(at: number): number {
    const token = this.tokens[at] as Token;
    if (token.quoted) return at + 1;
    if (token.pos === 'PUNCT' && !/^['"]$/.test(token.text)) return this.readPause(at);
    if (token.pos === 'CCONJ') {
      this.settle({ joins: true, paused: this.paused });
      return at + 1;
    }
    const link = linkAt(this.tokens, at, this.paused);
    if (link) return this.readLink(at, link);
    const verbEnd = verbsFrom(this.tokens, at);
    if (verbEnd > at) return this.readVerbs(at, verbEnd);
    if (token.pos === 'PART' && token.lower === 'to') return this.readInfinitive(at);
    const found = readPhrase(this.tokens, at);
    if (found) return this.readNoun(found.phrase, found.end);
    if (token.pos === 'ADP') this.afterAdposition = true;
    this.keep(token);
    return at + 1;
  }

  readPause(at: number): number {
    if (/^[;:.!?–—]|^--/.test(this.tokens[at]?.text ?? '')) {
      this.open = [];
      this.begin('main');
    } else {
      // A comma ends a clause that has its verb, and with it what hung on it.
      while (this.open.length > 1 && this.current.verbs.length > 0) this.open.pop();
    }
    this.settle({ paused: true });
    return at + 1;
  }

  readLink(at: number, link: Link): number {
    const token = this.tokens[at] as Token;
    const isRelative =
      /^(?:who|whom|which|that|whose)$/.test(token.lower) && this.before?.end === at;
    // Until a noun follows, the pronoun is the subject.
    const isSubject =
      token.lower !== 'whose' && (token.pos === 'PRON' || STAND_IN.test(token.lower));
    const subject = { words: [token], head: token, isDoing: false };
    this.begin(isRelative ? 'relative' : link, isSubject ? subject : undefined, token.lower);
    this.settle();
    return at + 1;
  }

  readVerbs(at: number, end: number): number {
    const verbs = this.tokens.slice(at, end);
    const { current } = this;
    if (isDoing(verbs)) {
      const isFirst = !current.subject && current.verbs.length === 0;
      if (isFirst && !this.afterAdposition && !this.paused && !this.joins) {
        current.subject = { words: verbs, head: verbs.at(-1) as Token, isDoing: true };
      }
      this.keep(...verbs);
      // What follows is what is done, and no subject.
      this.settle({ afterAdposition: true, joins: this.joins });
      return end;
    }
    if (current.verbs.length > 0) {
      this.placeVerbs(verbs, at);
    } else {
      current.verbs = verbs;
      current.isOrder = !current.subject && isPlain(verbs);
    }
    this.settle();
    return end;
  }

  /** Finds the clause of verbs where the innermost clause has its own. */
  placeVerbs(verbs: Token[], at: number): void {
    const { current, before } = this;
    const waiting = this.open.findLastIndex(({ verbs, subject }) => verbs.length === 0 && subject);
    const first = this.clauses.find(({ verbs }) => verbs.length > 0);
    if (waiting >= 0) {
      this.open.length = waiting + 1;
      this.current.verbs = verbs;
    } else if (first?.link === 'content' && ASKED.test(first.marker) && !this.joins) {
      // "how they fight foretells …": the whole question is the subject.
      const head = this.tokens[0] as Token;
      this.open = [];
      this.begin('main', { words: [head], head, isDoing: true }).verbs = verbs;
    } else if (before?.end === at && before.isFree) {
      this.begin('content', before.phrase).verbs = verbs;
    } else if (this.joins || this.paused) {
      const next = this.begin(current.link, current.subject);
      next.verbs = verbs;
      next.isOrder = current.isOrder || (!current.subject && isPlain(verbs));
    } else if (isParticiple(current.verbs)) {
      current.between.push(...current.verbs, ...current.rest);
      Object.assign(current, { rest: [], verbs });
    } else {
      this.keep(...verbs);
    }
  }

  /** "to begin" has no subject; its object is none either. */
  readInfinitive(at: number): number {
    let end = at + 1;
    while (/^(?:ADV|AUX)$/.test(this.tokens[end]?.pos ?? '')) end += 1;
    if (this.tokens[end]?.pos === 'VERB') end += 1;
    this.keep(...this.tokens.slice(at, end));
    this.afterAdposition = true;
    return end;
  }

  readNoun(phrase: Phrase, end: number): number {
    const isFree = !this.afterAdposition || SUBJECT_ONLY.test(phrase.head.lower);
    if (isFree) this.placeNoun(phrase, end);
    else this.keep(...phrase.words);
    this.before = { phrase, end, isFree };
    this.settle();
    return end;
  }

  placeNoun(phrase: Phrase, end: number): void {
    const { current } = this;
    const { subject, verbs } = current;
    const verbEnd = verbsFrom(this.tokens, end);
    const hasVerb = verbEnd > end && !isDoing(this.tokens.slice(end, verbEnd));
    if (verbs.length === 0) {
      const isStandIn = subject?.words.length === 1 && STAND_IN.test(subject.head.lower);
      // "guilt and shame", "we humans"
      const isMore = this.joins || (/^(?:we|you)$/.test(subject?.head.lower ?? '') && !this.paused);
      if (!subject || isStandIn) current.subject = phrase;
      else if (isMore) current.subject = { ...subject, words: [...subject.words, ...phrase.words] };
      else if (hasVerb && !this.paused) this.begin('relative', phrase);
      else this.keep(...phrase.words);
      return;
    }
    const isAwaited = this.open.slice(0, -1).some((clause) => clause.subject && !clause.verbs[0]);
    if (!hasVerb || (isAwaited && phrase.head.pos !== 'PRON')) {
      this.keep(...phrase.words);
    } else if (this.paused || this.joins) {
      if (this.paused) this.open.length = 1;
      this.begin(this.paused ? 'main' : current.link, phrase);
    } else {
      this.begin('content', phrase);
    }
  }
}

/** The clauses of a sentence, in the order in which they begin. */
export function readClauses(tokens: Token[]): Clause[] {
  const reader = new Reader(tokens);
  for (let at = 0; at < tokens.length;) at = reader.read(at);
  return reader.clauses.filter(({ subject, verbs }) => subject || verbs.length > 0);
}
