const files = import.meta.glob<string>('./parts/*.css', {
  query: '?inline',
  import: 'default',
  eager: true,
});

/**
 * The style sheets of the parts that a page has, so that no reader waits for those of others: each
 * file in `parts` is named as the class that it styles.
 *
 * @param html of the page
 */
export function partStyles(html: string): string {
  const classes = new Set(
    [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')),
  );
  return Object.entries(files)
    .filter(([file]) => classes.has(file.replace(/^.*\/|\.css$/g, '')))
    .map(([, sheet]) => sheet)
    .join('');
}
