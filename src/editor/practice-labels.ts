import type { FieldLabels } from '#editor/fields';
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
  licensee: {
    label: 'Licensee',
    of: {
      name: { label: 'Name' },
      title: { label: 'License title' },
      number: { label: 'License number' },
      board: { label: 'License search' },
    },
  },
  timeZone: { label: 'Time zone' },
  city: { label: 'City' },
  inPerson: { label: 'In person in', hint: 'One place on each line, like San Francisco.' },
  online: { label: 'Online in' },
  bookingUrl: { label: 'Appointments' },
  contact: { label: 'Contact', of: { email: { label: 'E-mail' }, phone: { label: 'Phone' } } },
  reviewers: {
    label: 'Reviewers',
    one: 'reviewer',
    summary: '{{name}}',
    of: {
      id: { label: 'Id', hint: 'A short name, like jordan-doe. Articles name it, so keep it.' },
      name: { label: 'Name' },
      title: { label: 'License title' },
      number: { label: 'License number' },
      url: { label: 'Page' },
    },
  },
  notices: {
    label: 'Notices',
    of: {
      goodFaithEstimate: { label: 'Good Faith Estimate' },
      clientNotice: { label: 'Notice to clients' },
    },
  },
  verification: {
    label: 'Search engines',
    of: {
      google: { label: 'Google', hint: 'The code Search Console gives you.' },
      bing: { label: 'Bing', hint: 'The code Bing Webmaster Tools gives you.' },
    },
  },
  accent: { label: 'Accent color' },
};
