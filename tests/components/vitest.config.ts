import { getViteConfig } from 'astro/config';

/** Components alone, rendered as Astro renders them; nothing is built, written or fetched. */
export default getViteConfig(
  {
    test: {
      name: 'components',
      include: ['tests/components/**/*.test.ts'],
      testTimeout: 30_000,
      isolate: false,
      maxWorkers: 2,
    },
  },
  { configFile: false, devToolbar: { enabled: false } },
);
