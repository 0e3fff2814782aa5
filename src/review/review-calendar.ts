import type { CalendarEvent } from '#review/calendar';
import { count } from '#evidence/problems';
import { longDate } from '#evidence/dates';
import { dueOn, INTERVALS } from '#review/due';
import type { Content } from '#library/content';
import type { Claim } from '#schemas';

/**
 * The clinician's dates: for each published article when to review it, to open its sources and to
 * check its claims again; and when to try the help lines. What is already due is put on the day the
 * calendar is made.
 */
export function reviewEvents(
  { articles, claims, safety }: Content,
  today: string,
): CalendarEvent[] {
  const byArticle = Map.groupBy(claims, ({ article }) => article);
  const { checked } = safety;
  const helpLines = {
    uid: 'help-lines@close-reading',
    date: notBefore(today, checked ? dueOn(checked, INTERVALS.helpLines) : today),
    summary: 'Try the help lines',
    description: `${checked ? `Last tried on ${longDate(checked)}` : 'No day is noted'}.\nsafety.md`,
  };
  return articles
    .filter(({ data }) => data.status === 'published')
    .flatMap(({ slug, file, data }): CalendarEvent[] => {
      const { title, reviewed, referencesChecked } = data;
      return [
        {
          uid: uidOf('review', slug),
          date: notBefore(today, reviewed ? dueOn(reviewed, INTERVALS.review) : today),
          summary: `Review: ${title}`,
          description: `${reviewed ? `Last reviewed on ${longDate(reviewed)}` : 'Not reviewed yet'}.\n${file}`,
        },
        ...(referencesChecked
          ? [
              {
                uid: uidOf('references', slug),
                date: notBefore(today, dueOn(referencesChecked, INTERVALS.references)),
                summary: `Open the sources: ${title}`,
                description: `Last checked on ${longDate(referencesChecked)}.\n${file}`,
              },
            ]
          : []),
        ...claimsEvent(slug, title, byArticle.get(slug) ?? [], today),
      ];
    })
    .concat(safety.source.trim() ? helpLines : [])
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.uid.localeCompare(b.uid));
}

/** One event for all claims of an article, on the day the first of them is due. */
function claimsEvent(slug: string, title: string, claims: Claim[], today: string): CalendarEvent[] {
  const due = claims.map(({ checked }) => dueOn(checked, INTERVALS.claim)).toSorted()[0];
  if (due === undefined) return [];
  return [
    {
      uid: uidOf('claims', slug),
      date: notBefore(today, due),
      summary: `Check ${count(claims.length, 'claim')}: ${title}`,
      description: claims.map(({ claim, checked }) => `${claim} (checked ${checked})`).join('\n'),
    },
  ];
}

function uidOf(kind: string, slug: string): string {
  return `${kind}-${slug}@close-reading`;
}

function notBefore(today: string, date: string): string {
  return date < today ? today : date;
}
