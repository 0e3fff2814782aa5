import type { Rule } from '#rules/rule';

/** Titles, descriptions, questions and ids stand once on the whole site. */
export const unique: Rule = ({ articles, pages, claims, references, topics, practice }) => {
  const texts = [...articles, ...pages];
  const faq = articles.flatMap(({ file, data }) => data.faq.map((entry) => ({ file, ...entry })));
  return [
    ...twice(
      'title',
      texts.map(({ file, data }) => ({ file, value: data.title })),
    ),
    ...twice(
      'description',
      texts.map(({ file, data }) => ({ file, value: data.description })),
    ),
    ...twice(
      'address',
      texts.map(({ file, slug }) => ({ file, value: slug })),
    ),
    ...twice(
      'question',
      faq.map(({ file, question }) => ({ file, value: question })),
    ),
    ...twice(
      'question id',
      faq.map(({ file, id }) => ({ file, value: id })),
    ),
    ...twice(
      'claim id',
      claims.map(({ id }) => ({ file: 'claims.json', value: id })),
    ),
    ...twice(
      'claim',
      claims.map(({ claim }) => ({ file: 'claims.json', value: claim })),
    ),
    ...twice(
      'reference id',
      references.map(({ id }) => ({ file: 'references.json', value: id })),
    ),
    ...twice(
      'topic',
      topics.map(({ id }) => ({ file: 'topics.json', value: id })),
    ),
    ...twice(
      'reviewer',
      practice.reviewers.map(({ id }) => ({ file: 'practice.json', value: id })),
    ),
  ];
};

function twice(name: string, entries: { file: string; value: string }[]) {
  const groups = Map.groupBy(entries, ({ value }) => value.trim().toLowerCase());
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const [first, second] = group as [{ file: string; value: string }, { file: string }];
      const elsewhere = first.file === second.file ? 'in this file' : `in ${first.file}`;
      const message = `“${first.value}” stands twice (also ${elsewhere}). Each ${name} must be its own.`;
      return { file: second.file, place: name, message };
    });
}
