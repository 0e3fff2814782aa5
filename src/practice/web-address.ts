/**
 * An address as somebody wrote it, in the form of the web: `www.Example.com` and
 * `http://www.example.com` become `https://www.example.com`, a page of this site `/fees` becomes
 * `/fees/`. What is neither stays as it is, for the schema to refuse.
 */
export function readWebAddress(written: string): string {
  const address = written.trim();
  if (address.startsWith('/')) return `/${address.toLowerCase()}/`.replace(/\/{2,}/g, '/');
  const [, host, rest = ''] =
    /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?)((?:[/?#]\S*)?)$/iu.exec(address) ??
    [];
  if (host === undefined) return address;
  return `https://${host.toLowerCase()}${rest}`;
}
