import { describe, expect, it } from 'vitest';
import { addedBy, entry } from './sample-bibtex.ts';

describe('LaTeX and HTML in an import', () => {
  it.each([
    [
      'references beside tags',
      { title: 'Effects of <i>p</i> &lt; .05 &amp; more' },
      { title: 'Effects of p < .05 & more' },
    ],
    [
      'a reference behind a backslash',
      { journal: 'Psychology \\&amp; Health' },
      { 'container-title': 'Psychology & Health' },
    ],
    [
      'an & of LaTeX',
      { journal: 'Psychology \\& Health' },
      { 'container-title': 'Psychology & Health' },
    ],
    ['a reference by number', { title: 'L&#8217;amour' }, { title: 'L’amour' }],
    [
      'accents on an i without a dot',
      { title: "Qu{\\'\\i}mica, Mar\\'{\\i}a" },
      { title: 'Química, María' },
    ],
    [
      'accents in names',
      { author: "Mart{\\'\\i}nez, Jos{\\'e}" },
      { author: [{ family: 'Martínez', given: 'José' }] },
    ],
    [
      'a particle that does not belong to the family name',
      { author: 'van der Kolk, Bessel', options: 'useprefix=false' },
      { author: [{ family: 'Kolk', given: 'Bessel', 'dropping-particle': 'van der' }] },
    ],
    [
      'accents that are characters of their own',
      { author: 'Go\u0308del, Kurt' },
      { author: [{ family: 'Gödel', given: 'Kurt' }] },
    ],
    [
      'an organization with an &',
      { author: '{Johnson \\& Johnson}' },
      { author: [{ literal: 'Johnson & Johnson' }] },
    ],
    [
      'an escaped address',
      { doi: '', url: 'https://example.org/a\\_b?x=1\\&y=2\\%20z' },
      { URL: 'https://example.org/a_b?x=1&y=2%20z' },
    ],
    [
      'an address in a command',
      { doi: '', url: '\\url{https://example.org/a_b}' },
      { URL: 'https://example.org/a_b' },
    ],
    [
      'an address with references',
      { doi: '', url: 'https://example.org/?a=1&amp;b=2' },
      { URL: 'https://example.org/?a=1&b=2' },
    ],
    [
      'an address in a note on how it was published',
      { doi: '', howpublished: '\\url{https://example.org/a_b}' },
      { URL: 'https://example.org/a_b' },
    ],
    ['an escaped DOI', { doi: '10.1002/a\\_b' }, { DOI: '10.1002/a_b' }],
    ['single quotes', { title: "`Love' and ``war''" }, { title: '‘Love’ and “war”' }],
    [
      'an accent that looks like one',
      { title: "La Libert\\`a and l'amour" },
      { title: "La Libertà and l'amour" },
    ],
    [
      'signs',
      { title: 'Love \\ldots{} \\S~3, $\\pm$ 2, \\mbox{so}' },
      { title: 'Love … § 3, ± 2, so' },
    ],
    [
      'the end of a sentence',
      { title: 'Vitamin C\\@. And more' },
      { title: 'Vitamin C. And more' },
    ],
    [
      'names behind a command',
      { author: "Ji\\v r\\'\\i and Lee, Bo" },
      { author: [{ literal: 'Jiří' }, { family: 'Lee', given: 'Bo' }] },
    ],
    [
      'a ~ in an address in a note',
      { doi: '', note: '\\url{https://example.org/~ann/a_b}' },
      { URL: 'https://example.org/~ann/a_b' },
    ],
    ['dashes and quotes', { title: "``Love'' --- 1990--2000" }, { title: '“Love” — 1990–2000' }],
  ])('is decoded once: %s', (_, fields, wanted) => {
    expect(addedBy(entry(fields as Record<string, string>))[0]).toMatchObject(wanted);
  });

  it('is decoded in CSL-JSON, which is not LaTeX, only as far as it is HTML', () => {
    const [reference] = addedBy(
      JSON.stringify([
        {
          id: 'x',
          type: 'book',
          title: 'A \\& B &amp; C',
          publisher: 'D &amp; E',
          author: [{ literal: 'F &amp; G' }],
          URL: 'https://a.org/?b=1&amp;c=\\_',
        },
      ]),
    );
    expect(reference).toMatchObject({
      title: 'A \\& B & C',
      publisher: 'D & E',
      author: [{ literal: 'F & G' }],
      URL: 'https://a.org/?b=1&c=\\_',
    });
  });
});
