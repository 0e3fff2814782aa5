/** Ten digits as they are dialed in the United States, whatever stands between them. */
const DOMESTIC = /^(?:\+?1)?([2-9]\d\d)([2-9]\d\d)(\d{4})$/;

/**
 * A telephone number as somebody wrote it, with its country code: `(415) 555-0100` becomes
 * `+14155550100`. What is no number stays as it is, for the schema to refuse.
 */
export function readPhone(written: string): string {
  const digits = written.replace(/[\s().\-–/]/g, '');
  const [, area, exchange, line] = DOMESTIC.exec(digits) ?? [];
  if (area) return `+1${area}${exchange}${line}`;
  return /^\+\d+$/.test(digits) ? digits : written.trim();
}

/** A number as people read it: `(415) 555-0100`. */
export function printPhone(phone: string): string {
  return phone.replace(DOMESTIC, '($1) $2-$3');
}
