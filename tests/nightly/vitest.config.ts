import { getViteConfig } from 'astro/config';

/** Components with more random input than a test run by day has time for. */
export default getViteConfig(
  {
    test: {
      name: 'nightly-components',
      include: ['tests/components/fuzz.test.ts'],
      env: { FUZZ: '1000' },
      testTimeout: 600_000,
    },
  },
  { configFile: false, devToolbar: { enabled: false } },
);
