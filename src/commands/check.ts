import { loadSite } from '#site';
import { ContentProblems } from '#evidence/problems';
import { describeSite } from '#commands/summary';

/** `npm run check`: the rules of the content, without a build. */
try {
  const site = loadSite();
  console.log(`Content checked: ${describeSite(site)}.`);
} catch (error) {
  if (!(error instanceof ContentProblems)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
