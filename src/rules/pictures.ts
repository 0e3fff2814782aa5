import path from 'node:path';
import type { Problem } from '#evidence/problems';
import { type ArticleSource, type Content, pathBeside, type UnreadText } from '#library/content';
import { coverPicture } from '#library/cover';
import { type Rule, authoredTexts } from '#rules/rule';

/** What browsers and the host are given is made of these. */
const READABLE = /\.(?:jpe?g|png|webp|avif)$/i;

/** A place that shows a picture, and the name that stands there for its file. */
interface PictureUse {
  file: string;
  place: string;
  line?: number;
  src: string;
}

/** Pictures lie beside their text and say in words what they show. */
export const pictures: Rule = (content) => [
  ...authoredTexts(content).flatMap(({ file, place, facts }) =>
    facts.images.flatMap(({ line, src, alt, isAlone }) =>
      (isShown(file, place)
        ? [
            ...(isAlone
              ? []
              : [
                  'a picture is inside a line of text. Give it a line of its own, with an empty line above and below.',
                ]),
            ...altAdvice(alt, src, 'between [ and ]'),
          ]
        : ['a picture is outside the main text. Move it there.']
      ).map((message) => ({ file, place, line, message })),
    ),
  ),
  ...pictureUses(content).flatMap(({ src, ...where }) =>
    fileAdvice(content.pictures, where.file, src).map((message) => ({ ...where, message })),
  ),
  ...content.articles.flatMap(coverProblems),
];

/** What is said of a person is no text with pictures: the portrait is one. */
function isShown(file: string, place: string): boolean {
  return place === 'body' && !file.startsWith('people/');
}

/** Every picture that articles, pages and people show. */
export function pictureUses({ articles, pages, people }: Content): PictureUse[] {
  return [
    ...articles.flatMap(articlePictures),
    ...pages.flatMap(({ file, facts }) => inText({ file, place: 'body', facts })),
    ...people.flatMap(({ file, data: { portrait } }) =>
      portrait ? [{ file, place: 'portrait', src: portrait }] : [],
    ),
  ];
}

/** Every picture that an article shows, its cover included. */
export function articlePictures({
  file,
  data,
  texts,
}: Pick<ArticleSource, 'file' | 'data' | 'texts'>): PictureUse[] {
  return [
    ...texts.flatMap((text) => (isShown(file, text.place) ? inText({ ...text, file }) : [])),
    ...(coverPicture(data) ? [{ file, place: 'cover', src: String(data.cover) }] : []),
  ];
}

function inText({ file, place, facts }: Omit<UnreadText, 'fields'>): PictureUse[] {
  return facts.images.map(({ src, line }) => ({ file, place, line, src }));
}

function altAdvice(alt: string, src: string, where: string): string[] {
  const advice = `Write ${where} what it shows, or the word decorative where nobody would miss it.`;
  if (alt === '') return [`a picture has no words for those who do not see it. ${advice}`];
  const isName = alt === path.parse(src).name || NAMES_OF_FILES.test(alt);
  return isName ? [`“${alt}” does not say what the picture shows. ${advice}`] : [];
}

/** What cameras, phones and programs write where nobody did. */
const NAMES_OF_FILES =
  /\.\w{3,4}$|^(?:IMG|DSC\w?|PXL|image|photo|picture|screen ?shot|untitled|alt(?: text)?)(?:[\s_-]*\d|[\s_-]*$)/i;

/** How iPhones store photographs, and how to get another copy out of one. */
export const HEIC_ADVICE =
  'is HEIC, which browsers do not show. On an iPhone or a Mac open it in Photos, copy it into a mail to yourself or choose File, Export, JPEG, and save that one here.';
const EXPORT = 'Export it as JPEG or PNG.';

/** What is wrong with the name of a picture, `src`, in a file of the content. */
export function fileAdvice(known: Content['pictures'], file: string, src: string): string[] {
  const folder = path.dirname(file);
  if (/[/\\:]|^$/.test(src)) {
    const named = src.length > 60 ? `${src.slice(0, 57)}…` : src;
    return [
      `“${named}” is not the name of a picture beside the text. Save it in ${folder}/ and write its name alone, like bench.jpg.`,
    ];
  }
  if (known.has(pathBeside(file, src)) && READABLE.test(src)) return [];
  const inFolder = [...known].filter((other) => path.dirname(other) === folder);
  const similar = inFolder.map((other) => path.basename(other)).find((name) => isLike(name, src));
  const meant = similar ?? src;
  if (/\.hei[cf]$/i.test(meant)) return [`${folder}/${meant} ${HEIC_ADVICE}`];
  if (/\.svg$/i.test(meant)) {
    const advice = 'Move it to diagrams/ and write <Diagram src="its-name" alt="…" caption="…" />.';
    return [`${meant} is a drawing. ${advice}`];
  }
  if (!READABLE.test(meant)) return [`${meant} is not a JPEG, PNG, WebP or AVIF. ${EXPORT}`];
  if (!similar) {
    return [`there is no ${folder}/${src}. Put the picture beside the text, in ${folder}/.`];
  }
  // Some systems write ü as u with two dots, which looks the same.
  return similar.normalize() === src.normalize()
    ? [`${src} has letters that systems write in different ways. Rename it, like bench.jpg.`]
    : [
        `there is no ${folder}/${src}, only ${folder}/${similar}. Write the name as the file has it.`,
      ];
}

/** Whether an author may have meant this file: it differs in capitals, in its ending or in code. */
function isLike(name: string, src: string): boolean {
  const plain = (file: string) => path.parse(file).name.normalize().toLowerCase();
  return plain(name) === plain(src);
}

function coverProblems(article: Content['articles'][number]): Problem[] {
  const { file, data } = article;
  const { coverAlt, coverCredit, consent } = data;
  const cover = coverPicture(data) && String(data.cover);
  const of = (place: string) => (message: string) => ({ file, place, message });
  const shown = new Set(articlePictures(article).map(({ src }) => src));
  const strangers = consent.filter(({ picture }) => !shown.has(picture));
  return [
    ...(cover
      ? altAdvice(coverAlt ?? '', cover, 'in "coverAlt"')
      : coverAlt || coverCredit
        ? ['is missing, and its words are there. Name its file, or remove them.']
        : []
    ).map(of('cover')),
    ...strangers.map(({ picture }) =>
      of('consent')(`${picture} is not a picture in this article.`),
    ),
  ];
}
