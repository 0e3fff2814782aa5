import type { Article } from '#library/library';
import type { Topic } from '#schemas';

/** What an article shows beside its title. */
export type Cover = {
  /** What is seen, in words. */
  alt: string;
} & (
  | { drawing: keyof typeof DRAWINGS }
  | {
      /** Of the file, below the content folder. */
      picture: string;
      credit: string;
    }
  | {
      /** Of the two forms, from 0 to 100. */
      distance: number;
      /** Place of the topic in the list of topics, from 0. */
      ground: number;
    }
);

/** The drawings that `cover` can name, with what is seen in each. */
export const DRAWINGS = {
  span: 'Two people on a long bench, seen from behind, look over the water to a bridge at sunset. There is room between them.',
  door: 'Two people sit on the floor, back to back, with a closed door between them: one room is warm, the other dark.',
};

/**
 * The cover an article names, or one computed from its topic and a distance.
 *
 */
export function coverOf(article: Article, topics: Topic[]): Cover {
  const {
    slug,
    cover,
    coverAlt = '',
    coverCredit = '',
    topics: [first],
  } = article;
  const picture = coverPicture(article);
  if (picture) return { picture, alt: coverAlt, credit: coverCredit };
  if (cover === 'span' || cover === 'door') return { drawing: cover, alt: DRAWINGS[cover] };
  const distance = typeof cover === 'number' ? cover : distanceOf(slug);
  const ground = topics.findIndex(({ id }) => id === first);
  return { distance, ground, alt: inWords(distance) };
}

/** Path below the content folder of the picture that is the cover of an article. */
export function coverPicture({ cover }: Pick<Article, 'cover'>): string | undefined {
  return typeof cover === 'string' && cover.includes('.') ? `articles/${cover}` : undefined;
}

/** A distance from 0 to 100 that an article keeps and that few others have. */
function distanceOf(slug: string): number {
  return [...slug].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 101, 0);
}

function inWords(distance: number): string {
  if (distance < 15) return 'Two round forms, almost one.';
  return distance < 44
    ? 'Two round forms that overlap, with a line between them.'
    : 'Two round forms apart, with a line between them.';
}
