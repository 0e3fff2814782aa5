/** How long a security.txt holds; RFC 9116 asks for less than a year. */
const DAYS = 330;

/**
 * `/.well-known/security.txt`: whom to tell of a weakness, RFC 9116.
 *
 * @param email the practice's contact; without one there is no file
 * @param root address of the site
 * @param today `YYYY-MM-DD`
 */
export function securityText(email: string, root: string, today: string): string | undefined {
  if (!email) return undefined;
  const expires = new Date(`${today}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + DAYS);
  return [
    `Contact: mailto:${email}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: en',
    `Canonical: ${root}.well-known/security.txt`,
    '',
  ].join('\n');
}
