import { pictureWords } from '#evidence/facts';
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

/** The cover an article names, or one computed from its topic and a distance. */
export function coverOf(article: Article, topics: Topic[]): Cover {
  const { slug, cover, coverAlt = '', coverCredit = '' } = article;
  const picture = coverPicture(article);
  if (picture) return { picture, alt: pictureWords(coverAlt), credit: coverCredit };
  if (cover === 'span' || cover === 'door') return drawnCover(cover);
  const distance = typeof cover === 'number' ? cover : distanceOf(slug);
  return twoForms(distance, placeOf(article.topics[0], topics));
}

/** Path below the content folder of the picture that is the cover of an article. */
export function coverPicture({ cover }: Pick<Article, 'cover'>): string | undefined {
  return typeof cover === 'string' && cover.includes('.') ? `articles/${cover}` : undefined;
}

/** A topic's cover: the ground of its articles', and a distance that no other topic has. */
export function topicCover({ id }: Pick<Topic, 'id'>, topics: Topic[]): Cover {
  const place = placeOf(id, topics);
  return twoForms(Math.round((100 * place) / Math.max(1, topics.length - 1)), place);
}

/** The picture of a page without a topic. */
export function pageCover(slug: string): Cover {
  return twoForms(distanceOf(slug), 0);
}

export function drawnCover(drawing: keyof typeof DRAWINGS): Cover {
  return { drawing, alt: DRAWINGS[drawing] };
}

function twoForms(distance: number, ground: number): Cover {
  return { distance, ground, alt: inWords(distance) };
}

function placeOf(topic: string | undefined, topics: Topic[]): number {
  return Math.max(
    0,
    topics.findIndex(({ id }) => id === topic),
  );
}

/** The colors behind the two forms, one for each topic in turn, as `theme.css` names them. */
export const GROUNDS = ['sky', 'well', 'view', 'none-tint', 'sand'] as const;

/** The two forms as shapes on 1600 × 900: each fills or, the first, strokes what `d` draws. */
export function formShapes(distance: number): { color: string; d: string }[] {
  const radius = 250;
  const half = 110 + distance * 3.2;
  const [left, right] = [800 - half, 800 + half];
  const circle = (x: number) => `M${x} 200a250 250 0 0 1 0 500 250 250 0 0 1 0-500`;
  // Half the height of what the two circles share, by the theorem of Pythagoras.
  const lens = half < radius ? Math.round(Math.sqrt(radius ** 2 - half ** 2)) : 0;
  return [
    {
      color: 'ink',
      d: `M0 250Q${left / 2} 470 ${left} 450T${right} 450Q${(right + 1600) / 2} 470 1600 250`,
    },
    { color: 'form-near', d: circle(left) },
    { color: 'form-far', d: circle(right) },
    ...(lens > 0
      ? [
          {
            color: 'lens',
            d: `M800 ${450 - lens}a250 250 0 0 1 0 ${2 * lens} 250 250 0 0 1 0-${2 * lens}`,
          },
        ]
      : []),
  ];
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
