import type { Plugin } from 'vite';
import { literalAtSigns } from '#evidence/at-signs';

/**
 * Marks each escaped `@` of an article before its Markdown is parsed, which takes the escape away.
 */
export function atSigns(): Plugin {
  return {
    name: 'literal-at-signs',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx$/ },
      handler: (code) => ({ code: literalAtSigns(code), map: null }),
    },
  };
}
