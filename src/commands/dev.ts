import { dev } from 'astro';
import { getSite } from '#site';
import { ContentProblems } from '#evidence/problems';

/** `npm run dev`: the site as the author writes it, shown anew after each change. */
try {
  getSite();
  await dev({});
} catch (error) {
  if (!(error instanceof ContentProblems)) throw error;
  console.error(error.message);
  console.error('Mend the list and start the preview again.');
  process.exitCode = 1;
}
