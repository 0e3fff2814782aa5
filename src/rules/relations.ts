import type { PersonSource } from '#library/content';
import type { Rule } from '#rules/rule';
import type { ArticleData } from '#schemas';

/** Related articles, topics, people and sections that a text names exist. */
export const relations: Rule = ({ articles, topics, people, unreadSlugs }) => {
  const slugs = new Set([...articles.map(({ slug }) => slug), ...unreadSlugs]);
  const topicIds = new Set(topics.map(({ id }) => id));
  const personById = new Map(people.map((person) => [person.id, person]));
  const isUnknown = (id?: string) => id && !personById.has(id) && !unreadSlugs.has(id);
  return articles.flatMap(({ file, slug, data, texts }) => {
    const sections = new Set(
      texts.flatMap(({ facts }) => facts.sections).map((section) => section.slug),
    );
    const known = [...sections].map((section) => `"${section}"`).join(', ');
    return [
      ...data.related
        .filter(({ id }) => !slugs.has(id) || id === slug)
        .map(({ id }) => ({
          place: 'related',
          message:
            id === slug
              ? 'an article cannot be related to itself.'
              : `there is no article "${id}". Use the name of a file in articles/, without .mdx.`,
        })),
      ...data.topics
        .filter((topic) => !topicIds.has(topic))
        .map((topic) => ({
          place: 'topics',
          message: `there is no topic "${topic}". Add it to topics.json or use one of ${[...topicIds].join(', ')}.`,
        })),
      ...(['author', 'reviewedBy'] as const)
        .filter((place) => isUnknown(data[place]))
        .map((place) => ({
          place,
          message: `there is no person "${data[place]}". Use the name of a file in people/, without .md.`,
        })),
      ...unfitReviewer(data, personById.get(data.reviewedBy ?? '')),
      ...[
        ...data.keyPoints.map((point) => ['keyPoints', point] as const),
        ...data.doors.map((door) => ['doors', door] as const),
      ]
        .filter(([, { section }]) => !sections.has(section) && !unreadSlugs.has(slug))
        .map(([place, { section }]) => ({
          place,
          message: `there is no section "${section}". This article has ${known}.`,
        })),
      ...texts
        .filter(({ place }) => place === 'keyPoints')
        .flatMap(({ facts }) => [...facts.citations, ...facts.claims, ...facts.links])
        .map(({ line }) => ({
          place: 'keyPoints',
          line,
          message:
            'a key point leads to its section as a whole: cite and link there, and take the citation, claim or link out of the key point.',
        })),
    ].map((problem) => ({ file, ...problem }));
  });
};

/** A review is another clinician's: it would say nothing under the author's own name. */
function unfitReviewer({ author, reviewedBy }: ArticleData, reviewer?: PersonSource) {
  const place = 'reviewedBy';
  if (reviewedBy && reviewedBy === author) {
    const message = 'the author cannot review the article. Name somebody else, or nobody.';
    return [{ place, message }];
  }
  if (!reviewer || reviewer.data.license) return [];
  const message = `"${reviewedBy}" has no license, so this is not a clinician's review. Write title and number in ${reviewer.file}, or name somebody else.`;
  return [{ place, message }];
}
