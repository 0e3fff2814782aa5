import { PERSON } from '#editor/article-labels';
import type { FieldLabels } from '#editor/fields';
import { LINK } from '#editor/person-labels';
import type { Practice } from '#schemas';

/** Names of the settings in the form; most of the help comes from the schema. */
export const PRACTICE_LABELS: Record<keyof Practice, FieldLabels> = {
  $schema: { label: 'Schema', options: { widget: 'hidden' } },
  name: { label: 'Practice' },
  blogTitle: { label: 'Blog' },
  tagline: { label: 'Tagline' },
  description: { label: 'Description', options: { widget: 'text' } },
  siteUrl: { label: 'Address of the blog' },
  mainSite: { label: 'Main site' },
  service: {
    label: 'Page about your service',
    of: { words: { label: 'Words of the link' }, url: { label: 'Page or address' } },
  },
  licensee: { label: 'Licensee', options: PERSON },
  timeZone: { label: 'Time zone' },
  address: {
    label: 'Office',
    of: { street: { label: 'Street' }, city: { label: 'City' }, zip: { label: 'ZIP code' } },
  },
  map: { label: 'Map' },
  inPerson: { label: 'In person in', hint: 'One place on each line, like San Francisco.' },
  online: { label: 'Online in' },
  hours: { label: 'Hours' },
  bookingUrl: { label: 'Appointments' },
  bookingWords: { label: 'Words of the button' },
  contact: { label: 'Contact', of: { email: { label: 'E-mail' }, phone: { label: 'Phone' } } },
  fees: { label: 'Fees' },
  insurance: { label: 'Insurance' },
  languages: { label: 'Languages', hint: 'One on each line.' },
  notices: {
    label: 'Notices',
    of: {
      goodFaithEstimate: { label: 'Good Faith Estimate' },
      clientNotice: { label: 'Notice to clients' },
    },
  },
  profiles: { label: 'Pages elsewhere', one: 'page', summary: '{{name}}', of: LINK },
  newsletter: { label: 'Newsletter' },
  logo: { label: 'Logo' },
  verification: {
    label: 'Search engines',
    of: {
      google: { label: 'Google', hint: 'The code Search Console gives you.' },
      bing: { label: 'Bing', hint: 'The code Bing Webmaster Tools gives you.' },
    },
  },
  accent: { label: 'Accent color' },
};
