import type { Practice } from '#schemas';

/** How long a security.txt is valid; RFC 9116 asks for less than a year. */
const VALID_DAYS = 330;

/**
 * `/.well-known/security.txt`: where to report a vulnerability, RFC 9116.
 *
 * @param contact of the practice; without any there is not a file
 * @param root address of the site
 * @param today `YYYY-MM-DD`
 */
export function securityText(
  { email, phone }: Practice['contact'],
  root: string,
  today: string,
): string | undefined {
  const ways = [...(email ? [`mailto:${email}`] : []), ...(phone ? [`tel:${phone}`] : [])];
  if (ways.length === 0) return undefined;
  const expires = new Date(`${today}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + VALID_DAYS);
  return [
    ...ways.map((way) => `Contact: ${way}`),
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    'Preferred-Languages: en',
    `Canonical: ${root}.well-known/security.txt`,
    '',
  ].join('\n');
}
