import type { ConfigData } from 'html-validate';

/** The rules of html-validate that every built page keeps. Each one switched off has its reason. */
export const config: ConfigData = {
  root: true,
  elements: ['html5'],
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Pages are printed by a program and read by programs; where a line ends has no meaning.
    'no-trailing-whitespace': 'off',
    // The style sheet keeps a phone number on one line; special hyphens would spoil copying it.
    'tel-non-breaking': 'off',
    // Outside of a form, no type of button does anything by itself; each page has dozens.
    'no-implicit-button-type': 'off',
    // Astro closes an element without content as XML does, which HTML reads alike.
    'void-style': 'off',
    // An integrity hash guards against somebody else's server; the one script is the site's own.
    'require-sri': ['error', { target: 'crossorigin' }],
  },
};
