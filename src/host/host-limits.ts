/**
 * Limits of a host's free plan: files of a site, and bytes of one of them.
 * https://developers.cloudflare.com/workers/platform/limits/#static-assets
 */
const LIMITS = { files: 20_000, bytes: 25 * 1024 * 1024 };
/** From this share of a limit on, a warning is shown while there is still time. */
const WARN_RATIO = 0.9;

/** Advice on a site that is close to its host's limits; empty for all others. */
export function hostAdvice(files: { name: string; bytes: number }[]): string[] {
  const advice: string[] = [];
  if (files.length > WARN_RATIO * LIMITS.files) {
    advice.push(
      `${files.length.toLocaleString('en-US')} files: the host's free plan allows ${LIMITS.files.toLocaleString('en-US')}, a paid one 100,000.`,
    );
  }
  for (const { name, bytes } of files.filter(({ bytes }) => bytes > WARN_RATIO * LIMITS.bytes)) {
    advice.push(`${name} has ${(bytes / 1024 / 1024).toFixed(1)} MiB; the host allows at most 25.`);
  }
  return advice;
}
