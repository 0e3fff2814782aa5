import { defineConfig } from 'vitest/config';

/** Sites that are built once and served, for those who judge them in a browser. */
const SERVED = ['tests/build-sites.ts', 'tests/browser/servers.ts'];

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
          pool: 'threads',
          // A worker more would start the engine of the reference list once more.
          maxWorkers: 2,
        },
      },
      './tests/components/vitest.config.ts',
      './tests/nightly/vitest.config.ts',
      {
        test: {
          name: 'site',
          sequence: { groupOrder: 1 },
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/build-sites.ts',
          testTimeout: 120_000,
          // Each worker reads the sites once.
          isolate: false,
          maxWorkers: 4,
        },
      },
      {
        test: {
          name: 'browser',
          sequence: { groupOrder: 1 },
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: SERVED,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          isolate: false,
          // Some of their time is waiting for a page.
          maxWorkers: 4,
        },
      },
      {
        test: {
          name: 'content',
          sequence: { groupOrder: 1 },
          include: ['tests/content/**/*.test.ts'],
          globalSetup: 'tests/content/own-site.ts',
          testTimeout: 120_000,
          hookTimeout: 300_000,
          maxWorkers: 3,
        },
      },
      {
        test: {
          name: 'nightly',
          sequence: { groupOrder: 1 },
          include: ['tests/nightly/**/*.test.ts', 'tests/unit/fuzz.test.ts'],
          // So many damaged folders the fuzz tries.
          env: { FUZZ: '1000' },
          globalSetup: SERVED,
          testTimeout: 300_000,
          hookTimeout: 300_000,
          maxWorkers: 3,
        },
      },
    ],
  },
});
