import { type Content, isPublished } from '#library/content';
import { readableTexts } from '#rules/readable-texts';
import { authoredTexts } from '#rules/rule';

/** A way to reach the practice or to book, as a text or the settings offer it. */
interface Invitation {
  file: string;
  place: string;
  line?: number;
  words: string;
}

const PHONE = /(?<![\d-])(?:\+?1[ .-]?)?\(?[2-9]\d\d\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
const WORDS =
  /\b(?:(?:book|schedule|reserve|request|make) (?:an?|your|the)(?: [\w-]+){0,3} (?:session|appointment|consultation|intake|visit|call)|(?:call|email|text|message|contact|reach|write to|get in touch with) (?:me|us|my office|our office|our practice)|(?:me|us) a (?:call|message|text))\b/i;
/** Hosts on which practices take appointments. */
const BOOKING =
  /\b(?:calendly|acuityscheduling|simplepractice|headway|zencare|therapynotes|sessionshealth|psychologytoday|janeapp|square(?:up)?|zocdoc)\.\w/i;

/** Every way to book or call that the site offers: in the settings, in words and behind links. */
export function invitationsOf(content: Content, today: string): Invitation[] {
  const { practice, articles, safety } = content;
  const settings = {
    bookingUrl: practice.bookingUrl,
    'contact › email': practice.contact.email,
    'contact › phone': practice.contact.phone,
  };
  const drafts = new Set(
    articles.filter(({ data }) => !isPublished(data, today)).map(({ file }) => file),
  );
  const helpLines = safety.facts.links.map(({ href }) => digitsOf(href));
  const isHelpLine = (words: string) => {
    const digits = digitsOf(words);
    return digits.length < 7 || helpLines.some((line) => line.endsWith(digits.slice(-10)));
  };
  const isOffer = ({ file }: { file: string }) => file !== 'safety.md' && !drafts.has(file);
  const said = readableTexts(content)
    // The words of a button that shows only where there is an address to book.
    .filter((text) => isOffer(text) && text.place !== 'bookingWords')
    .flatMap(({ file, place, line, text }) => {
      const [phone] = PHONE.exec(text) ?? [];
      const [words] =
        (phone && !isHelpLine(phone) && [phone]) || EMAIL.exec(text) || WORDS.exec(text) || [];
      return words ? [{ file, place, ...(line !== undefined && { line }), words }] : [];
    });
  const linked = authoredTexts({ ...content, claims: [] })
    .filter(isOffer)
    .flatMap(({ file, place, facts }) =>
      facts.links
        .filter(({ href }) =>
          /^(?:tel|sms):/.test(href)
            ? !isHelpLine(href)
            : href.startsWith('mailto:') || BOOKING.test(href),
        )
        .map(({ href, line }) => ({ file, place, line, words: href })),
    );
  return [
    ...Object.entries(settings).flatMap(([place, words]) =>
      words ? [{ file: 'practice.json', place, words }] : [],
    ),
    ...said,
    ...linked,
  ];
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
