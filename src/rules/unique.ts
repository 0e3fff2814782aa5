import type { ArticleSource } from '#library/content';
import { isPublished } from '#library/content';
import type { Rule } from '#rules/rule';

/** Titles, descriptions, questions and ids are unique on the whole site. */
export const unique: Rule = {
  name: 'unique',
  check: ({ articles, pages, claims, references, topics }, { today }) => {
    // What is published was there first: the problem is the draft's.
    const isShown = ({ data }: ArticleSource) => isPublished(data, today);
    const shown = articles.filter(isShown);
    const drafts = articles.filter((article) => !isShown(article));
    const draftSlugs = new Set(drafts.map(({ slug }) => slug));
    const texts = [...shown, ...pages, ...drafts];
    const faq = [...shown, ...drafts].flatMap(({ file, data, questions }) =>
      data.faq.map(({ id }, index) => ({ file, id, question: questions[index]! })),
    );
    return [
      ...findDuplicates(
        'title',
        texts.map(({ file, data }) => ({ file, value: data.title })),
      ),
      ...findDuplicates(
        'description',
        texts
          .filter(({ data }) => data.description !== '')
          .map(({ file, data }) => ({ file, value: data.description })),
      ),
      ...findDuplicates(
        'address',
        texts.map(({ file, slug }) => ({ file, value: slug })),
      ),
      ...findDuplicates(
        'question',
        faq.map(({ file, question }) => ({ file, value: question })),
      ),
      ...findDuplicates(
        'question id',
        faq.map(({ file, id }) => ({ file, value: id })),
      ),
      ...findDuplicates(
        'claim',
        claims
          .toSorted((a, b) => Number(draftSlugs.has(a.article)) - Number(draftSlugs.has(b.article)))
          .map(({ file, claim }) => ({ file, value: claim })),
      ),
      ...findDuplicates(
        'reference id',
        references.map(({ id }) => ({ file: 'references.json', value: id })),
      ),
      ...findDuplicates(
        'topic',
        topics.map(({ id }) => ({ file: 'topics.json', value: id })),
      ),
    ];
  },
};

function findDuplicates(name: string, entries: { file: string; value: string }[]) {
  const groups = Map.groupBy(entries, ({ value }) => value.trim().toLowerCase());
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const [first, second] = group as [{ file: string; value: string }, { file: string }];
      const elsewhere = first.file === second.file ? 'in this file' : `in ${first.file}`;
      const message = `“${first.value}” is used twice (also ${elsewhere}). Each ${name} must be unique.`;
      return { file: second.file, place: name, message };
    });
}
