import type { PartOfSpeech } from 'wink-nlp';
import type { Token } from '#evidence/sourcing/sentence-tags';

/** A word with its neighbors. */
export interface Place {
  token: Token;
  before: Token | undefined;
  twoBefore: Token | undefined;
  after: Token | undefined;
  twoAfter: Token | undefined;
}

/** What the tagger gets wrong by rule; the first that fits a word sets its part of speech. */
export interface Repair {
  example: string;
  pos: PartOfSpeech;
  fits: (place: Place) => boolean;
}
