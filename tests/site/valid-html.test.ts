import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { config } from './html-validate.config.ts';
import { sites } from './pages.ts';

const validator = new HtmlValidate(new StaticConfigLoader(config));

describe.each(sites)('on the $name site', ({ pages }) => {
  it.each(pages)('$file is valid HTML', async ({ html }) => {
    const { results } = await validator.validateString(html);
    const faults = results
      .flatMap(({ messages }) => messages)
      .map(
        ({ ruleId, message, line, column, ruleUrl }) =>
          `line ${line}, column ${column}, ${ruleId}: ${message}. See ${ruleUrl}`,
      );
    expect(faults).toEqual([]);
  });
});
