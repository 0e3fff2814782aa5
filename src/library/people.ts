import type { Article, Library, Person } from '#library/library';
import type { PersonData } from '#schemas';

/** "Kim Lee, LMFT" */
export function printName({ name, credentials }: Pick<PersonData, 'name' | 'credentials'>): string {
  return [name, credentials].filter(Boolean).join(', ');
}

/** "Licensed Marriage and Family Therapist, LMFT 12345"; empty for who has no license. */
export function printLicense({ license }: Pick<PersonData, 'license'>): string {
  if (!license) return '';
  const { title, number } = license;
  return `${title}, ${/^\d/.test(number) ? `License ${number}` : number}`;
}

type People = Pick<Library, 'personById'>;

export function authorOf({ personById }: People, { author }: Pick<Article, 'author'>) {
  return author === undefined ? undefined : personById.get(author);
}

/** Who reviewed an article; `undefined` while the article has no review day. */
export function reviewerOf(
  { personById }: People,
  { reviewedBy, reviewed }: Pick<Article, 'reviewedBy' | 'reviewed'>,
): Person | undefined {
  return reviewed && reviewedBy ? personById.get(reviewedBy) : undefined;
}

/** Whether no licensed person has written or reviewed an article, which its readers are told. */
export function lacksReview(library: People, article: Article): boolean {
  return !reviewerOf(library, article) && !authorOf(library, article)?.license;
}
