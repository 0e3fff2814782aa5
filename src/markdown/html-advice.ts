/** What to write instead of a tag of HTML, by the names of the tags. */
const INSTEAD: [tags: RegExp, advice: string][] = [
  [/^(?:b|strong)$/, 'Write **words** instead.'],
  [/^(?:i|em|cite|var)$/, 'Write *words* instead.'],
  [/^(?:s|strike|del)$/, 'Write ~~words~~ instead.'],
  [/^(?:a|button)$/, 'Write [words](address) instead.'],
  [/^(?:img|picture|source|svg)$/, 'Write ![what it shows](photo.jpg) instead.'],
  [/^(?:figure|figcaption)$/, 'Write <Figure> and </Figure> instead.'],
  [/^h[1-6]$/, 'Begin the line with ## instead.'],
  [/^(?:ul|ol|li)$/, 'Begin each point with - or 1. and a space instead.'],
  [/^(?:blockquote|q)$/, 'Begin the line with > instead.'],
  [/^hr$/, 'Write --- between empty lines instead.'],
  [/^(?:table|thead|tbody|tr|td|th|caption)$/, 'Write it as | a | b | with |---|---| below it.'],
  [/^(?:iframe|embed|object|video|audio)$/, 'Write its address alone on a line instead.'],
  [/^(?:aside|details|summary)$/, 'Write <Callout> and </Callout> instead.'],
  [/^sup$/, 'Write a footnote, [^1], instead.'],
  [/^br$/, 'End the line with \\ or begin a new paragraph instead.'],
];

/** Advice on a tag of HTML, which no text may hold. */
export function htmlAdvice(tag: string): string {
  const [, advice] = INSTEAD.find(([tags]) => tags.test(tag.toLowerCase())) ?? [];
  return advice ?? 'Remove the tag and keep its words.';
}
