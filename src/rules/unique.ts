import { type ArticleSource, isPublished } from '#library/content';
import type { Rule } from '#rules/rule';

/** Titles, descriptions, questions and ids are unique on the whole site. */
export const unique: Rule = ({ articles, pages, claims, references, topics }, { today }) => {
  // What is published was there first: the problem is the draft's.
  const isShown = ({ data }: ArticleSource) => isPublished(data, today);
  const shown = articles.filter(isShown);
  const drafts = articles.filter((article) => !isShown(article));
  const draftSlugs = new Set(drafts.map(({ slug }) => slug));
  const texts = [...shown, ...pages, ...drafts];
  const faq = [...shown, ...drafts].flatMap(({ file, data, questions }) =>
    data.faq.map(({ id }, index) => ({ file, id, question: questions[index]! })),
  );
  const values: Record<string, [file: string, value: string][]> = {
    title: texts.map(({ file, data }) => [file, data.title]),
    description: texts.map(({ file, data }) => [file, data.description]),
    address: texts.map(({ file, slug }) => [file, slug]),
    question: faq.map(({ file, question }) => [file, question]),
    'question id': faq.map(({ file, id }) => [file, id]),
    claim: claims
      .toSorted((a, b) => Number(draftSlugs.has(a.article)) - Number(draftSlugs.has(b.article)))
      .map(({ file, claim }) => [file, claim]),
    'reference id': references.map(({ id }) => ['references.json', id]),
    topic: topics.map(({ id }) => ['topics.json', id]),
  };
  return Object.entries(values).flatMap(([name, entries]) => findDuplicates(name, entries));
};

function findDuplicates(name: string, entries: [file: string, value: string][]) {
  const groups = Map.groupBy(entries, ([, value]) => value.trim().toLowerCase());
  groups.delete('');
  return [...groups.values()].flatMap(([first, second]) => {
    if (!first || !second) return [];
    const elsewhere = first[0] === second[0] ? 'in this file' : `in ${first[0]}`;
    const message = `“${first[1]}” is used twice (also ${elsewhere}). Each ${name} must be unique.`;
    return [{ file: second[0], place: name, message }];
  });
}
