import { dev } from 'astro';

/** `npm run dev`: the site as the author writes it, shown anew after each change. */
await dev({});
