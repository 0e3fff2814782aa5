import { expect, it } from 'vitest';
import { menuLinks } from '#library/menu';
import { loadSample, swap } from '../sample-content.ts';

it('the menu has the pages that name themselves for it, and no others', () => {
  expect(menuLinks(loadSample().library.pages)).toEqual([]);
  const named = { 'pages/about.mdx': swap(['modified:', 'menu: Fees\nmodified:']) };
  expect(menuLinks(loadSample(named).library.pages)).toEqual([{ name: 'Fees', path: '/about/' }]);
});
