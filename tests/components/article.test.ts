import { expect, it } from 'vitest';
import { articleComponents } from '#components/article.ts';
import { articleComponents as known } from '#markdown/components';

it('a text is rendered with every component that the rules let an author write', () => {
  const rendered = Object.keys(articleComponents).filter((name) => !/^[a-z]/.test(name));
  expect(rendered.toSorted()).toEqual([...known().keys()]);
});
