import fs from 'node:fs';
import { expect, it } from 'vitest';
import { practiceJsonSchema } from '#editor/config';

it('the schema that editors read is the one of the build', () => {
  const file = fs.readFileSync('content/practice.schema.json', 'utf8');
  expect(JSON.parse(file), 'Run npm run schema.').toEqual(practiceJsonSchema());
});
