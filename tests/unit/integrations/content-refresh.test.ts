import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { queuedRefresh, tellOfLoading } from '#integrations/content-refresh';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A refresh that takes a while; what it does each time is told by `isSkipped`. */
function refreshing(isSkipped: (attempt: number) => boolean) {
  let attempt = 0;
  return vi.fn(async ({ context }: { context: Record<string, unknown> }) => {
    if (!isSkipped(++attempt)) tellOfLoading(context);
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
}

const settle = () => vi.advanceTimersByTimeAsync(60_000);

describe('a change of the content', () => {
  it('is loaded once with the changes of the same moment', async () => {
    const refresh = refreshing(() => false);
    const changed = queuedRefresh(refresh);
    for (let change = 0; change < 3; change++) void changed();
    await settle();
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it('is loaded again when another comes meanwhile', async () => {
    const refresh = refreshing(() => false);
    const changed = queuedRefresh(refresh);
    void changed();
    await vi.advanceTimersByTimeAsync(300);
    expect(refresh).toHaveBeenCalledTimes(1);
    void changed();
    await settle();
    expect(refresh).toHaveBeenCalledTimes(2);
  });

  it('is tried again while Astro skips it', async () => {
    const refresh = refreshing((attempt) => attempt < 4);
    void queuedRefresh(refresh)();
    await settle();
    expect(refresh).toHaveBeenCalledTimes(4);
  });

  it('is not tried for ever, and the next change begins anew', async () => {
    const refresh = refreshing(() => true);
    const changed = queuedRefresh(refresh);
    void changed();
    await settle();
    const { length } = refresh.mock.calls;
    expect(length).toBeGreaterThan(10);
    await settle();
    expect(refresh).toHaveBeenCalledTimes(length);
    void changed();
    await settle();
    expect(refresh.mock.calls.length).toBeGreaterThan(length);
  });
});
