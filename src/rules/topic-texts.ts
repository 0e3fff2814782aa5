import type { Rule } from '#rules/rule';

/** A text that opens the page of a topic names one that an article has, and is alone there. */
export const topicTexts: Rule = ({ articles, pages, unreadSlugs }) => {
  const used = new Set(articles.flatMap(({ data }) => data.topics));
  const taken = new Set<string>();
  return pages.flatMap(({ file, data: { topic } }) => {
    if (topic === undefined) return [];
    const isTaken = taken.has(topic);
    taken.add(topic);
    if (isTaken) {
      const message = `the page of the topic "${topic}" opens with another text already. Keep one of them.`;
      return [{ file, place: 'topic', message }];
    }
    if (used.has(topic) || unreadSlugs.size > 0) return [];
    const message = `no article has the topic "${topic}", so it has no page. Use one of ${[...used].join(', ')}.`;
    return [{ file, place: 'topic', message }];
  });
};
