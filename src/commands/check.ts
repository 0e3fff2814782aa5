import { command } from '#commands/command';
import { readEnvironment } from '#environment';
import { blockingProblems, count, formatProblems } from '#evidence/problems';
import type { Content } from '#library/content';
import { checkContent } from '#reader/check-content';

/** "2 articles, 10 questions, 33 references, 49 claims" */
function describe({ articles, references, claims }: Content): string {
  const questions = articles.reduce((sum, { data }) => sum + data.faq.length, 0);
  return [
    count(articles.length, 'article'),
    count(questions, 'question'),
    count(references.length, 'reference'),
    count(claims.length, 'claim'),
  ].join(', ');
}

/** `npm run check` begins with this: the content's one list of problems, without a build. */
await command(async () => {
  const { content, problems } = await checkContent(readEnvironment());
  if (problems.length > 0) console.error(formatProblems(problems));
  if (blockingProblems(problems).length > 0) process.exitCode = 1;
  else console.log(`Content checked: ${describe(content)}.`);
});
