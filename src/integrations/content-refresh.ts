/** Astro's `refreshContent`: loads the collections again, unless it is busy with something else. */
type Refresh = (options: { context: Record<string, unknown> }) => Promise<void>;

/** Milliseconds in which further changes are waited for, and between two attempts. */
const PAUSE = 100;

/** Attempts before the next change is waited for, such as after a mistake in `content.config.ts`. */
const MAX_ATTEMPTS = 50;

/**
 * Makes a function that loads the content again after a change. Astro skips this, and does not say
 * so, while it reads its own configuration, as it does when a file is new; then it is tried again.
 * Changes that come meanwhile are one more load.
 */
export function queuedRefresh(refresh: Refresh): () => Promise<void> {
  let attempts = 0;
  let isRunning = false;
  return async () => {
    attempts = MAX_ATTEMPTS;
    if (isRunning) return;
    isRunning = true;
    while (attempts > 0) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      const left = attempts - 1;
      attempts = 0;
      let isLoaded = false;
      await refresh({ context: { onLoad: () => (isLoaded = true) } });
      if (!isLoaded) attempts = Math.max(attempts, left);
    }
    isRunning = false;
  };
}

/** For a loader: tells whoever asked for a refresh that it has begun. */
export function tellOfLoading(context?: Record<string, unknown>): void {
  const onLoad = context?.['onLoad'];
  if (typeof onLoad === 'function') onLoad();
}
