import type { Rule } from '#rules/rule';

/** Related articles, topics, reviewers and sections that a text names exist. */
export const relations: Rule = {
  name: 'relations',
  needs: ['topics', 'practice'],
  check: ({ articles, topics, practice, unreadSlugs }) => {
    const slugs = new Set([...articles.map(({ slug }) => slug), ...unreadSlugs]);
    const topicIds = new Set(topics.map(({ id }) => id));
    const reviewers = new Set(practice.reviewers.map(({ id }) => id));
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
        ...(data.reviewedBy && !reviewers.has(data.reviewedBy)
          ? [
              {
                place: 'reviewedBy',
                message: `there is no reviewer "${data.reviewedBy}" in practice.json. A review is shown only under a real person's name.`,
              },
            ]
          : []),
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
  },
};
