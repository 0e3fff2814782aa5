import { type Content, isPublished } from '#library/content';
import { type Reader, slugOfFile } from '#reader/reader';

/** Files that nobody but the author sees: articles not yet published, and their claims. */
export function unpublishedFiles(
  reader: Reader,
  { articles, claims }: Content,
  today: string,
): Set<string> {
  const published = new Set(
    articles.filter(({ data }) => isPublished(data, today)).map(({ slug }) => slug),
  );
  const unpublished = reader
    .list('articles', '.mdx')
    .filter((name) => !published.has(slugOfFile(name)))
    .filter((name) => {
      const known = articles.find(({ slug }) => slug === slugOfFile(name));
      return known !== undefined || isMarkedUnpublished(reader, `articles/${name}`, today);
    });
  const slugs = new Set(unpublished.map(slugOfFile));
  const claimFiles = reader.list('claims', '.md').map((name) => `claims/${name}`);
  return new Set([
    ...unpublished.map((name) => `articles/${name}`),
    ...claimFiles.filter((file) => {
      const known = claims.find((claim) => claim.file === file);
      return slugs.has(known?.article ?? lineOfFields(reader, file, 'article'));
    }),
  ]);
}

/** For an article whose fields cannot be read: whether the lines say that it is not published. */
function isMarkedUnpublished(reader: Reader, file: string, today: string): boolean {
  const status = lineOfFields(reader, file, 'status');
  const published = lineOfFields(reader, file, 'published');
  return (
    status === 'draft' ||
    status === 'in-review' ||
    (/^\d{4}-\d\d-\d\d/.test(published) && published.slice(0, 10) > today)
  );
}

/** The word that follows a field's name in a file whose fields cannot be read; empty without one. */
function lineOfFields(reader: Reader, file: string, name: string): string {
  const fields = reader.textQuietly(file)?.split(/^---$/m)[1] ?? '';
  return new RegExp(`^${name}:\\s*["']?([\\w-]+)`, 'm').exec(fields)?.[1] ?? '';
}
