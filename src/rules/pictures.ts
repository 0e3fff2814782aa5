import path from 'node:path';
import type { Problem } from '#evidence/problems';
import type { Content } from '#library/content';
import { pathBeside } from '#library/content';
import { coverPicture } from '#library/cover';
import type { Rule } from '#rules/rule';
import { authoredTexts } from '#rules/rule';

/** What browsers and the host are given is made of these. */
const READABLE = /\.(?:jpe?g|png|webp|avif)$/i;

/** Pictures lie beside their text and say in words what they show. */
export const pictures: Rule = {
  name: 'pictures',
  check: (content) => [
    ...authoredTexts(content).flatMap(({ file, place, facts }) =>
      facts.images.flatMap(({ line, src, alt, isAlone }) =>
        place === 'body'
          ? [
              ...(isAlone
                ? []
                : ['a picture is inside a line of text. Give it a line of its own.']),
              ...altAdvice(alt, 'between [ and ]'),
              ...fileAdvice(content, file, src),
            ].map((message) => ({ file, place, line, message }))
          : [{ file, place, line, message: 'a picture is outside the main text. Move it there.' }],
      ),
    ),
    ...content.articles.flatMap((article) => coverProblems(content, article)),
    ...content.people.flatMap(({ file, data: { portrait } }) =>
      portrait
        ? fileAdvice(content, file, portrait).map((message) => ({
            ...{ file, place: 'portrait', message },
          }))
        : [],
    ),
  ],
};

function altAdvice(alt: string, where: string): string[] {
  const advice = `Write ${where} what it shows, or the word decorative where nobody would miss it.`;
  if (alt === '') return [`a picture has no words for those who do not see it. ${advice}`];
  if (/\.\w{3,4}$|^(?:IMG|DSC|PXL|image|photo|picture)[\s_-]*\d*$/i.test(alt)) {
    return [`“${alt}” does not say what the picture shows. ${advice}`];
  }
  return [];
}

/** What is wrong with the file that a text names. */
function fileAdvice({ pictures: known }: Content, file: string, src: string): string[] {
  const at = pathBeside(file, src);
  const folder = path.dirname(file);
  if (/^[a-z]+:|^\/\//i.test(src)) {
    return [`${src} is on another site. Save the picture in ${folder}/ and write its name alone.`];
  }
  if (/\.hei[cf]$/i.test(src)) return [`${src} is HEIC, which browsers do not show. ${EXPORT}`];
  if (/\.svg$/i.test(src)) {
    const advice = 'Move it to diagrams/ and write <Diagram src="its-name" alt="…" caption="…" />.';
    return [`${src} is a drawing. ${advice}`];
  }
  if (!READABLE.test(src)) return [`${src} is of a kind that browsers do not show. ${EXPORT}`];
  if (known.has(at)) return [];
  const similar = [...known].find(
    (other) => path.parse(other).name.toLowerCase() === path.parse(src).name.toLowerCase(),
  );
  return [
    similar
      ? `there is no ${at}, only ${similar}. Write the name as the file has it.`
      : `there is no ${at}. Put the picture beside the text, in ${folder}/.`,
  ];
}

const EXPORT = 'Export it as JPEG or PNG.';

function coverProblems(content: Content, article: Content['articles'][number]): Problem[] {
  const { file, data, texts } = article;
  const { coverAlt, coverCredit, consent } = data;
  const cover = coverPicture(data) && String(data.cover);
  const of = (place: string) => (message: string) => ({ file, place, message });
  const images = texts.flatMap(({ facts }) => facts.images.map(({ src }) => src));
  const strangers = consent.filter(({ picture }) => ![cover, ...images].includes(picture));
  return [
    ...(cover
      ? [...fileAdvice(content, file, cover), ...altAdvice(coverAlt ?? '', 'in "coverAlt"')]
      : coverAlt || coverCredit
        ? ['is missing, and its words are there. Name its file, or remove them.']
        : []
    ).map(of('cover')),
    ...strangers.map(({ picture }) =>
      of('consent')(`${picture} is not a picture in this article.`),
    ),
  ];
}
