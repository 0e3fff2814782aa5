import { defineConfig } from 'vitest/config';

/** Unit tests need nothing; the others judge sites that `tests/build-sites.ts` builds first. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 30_000,
          // Most of their time would be loading the same modules once more for each file.
          isolate: false,
          maxWorkers: 3,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/build-sites.ts',
          testTimeout: 120_000,
          maxWorkers: 3,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/build-sites.ts', 'tests/browser/servers.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // Some of their time is waiting for a page.
          maxWorkers: 3,
          // A browser on a busy machine may be late; what is broken is so twice.
          retry: 1,
        },
      },
    ],
  },
});
