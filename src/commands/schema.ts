import fs from 'node:fs';
import { practiceJsonSchema } from '#editor/config';

/** `npm run schema`: writes the JSON Schema by which editors complete and check the settings. */
fs.writeFileSync(
  'content/practice.schema.json',
  `${JSON.stringify(practiceJsonSchema(), null, 2)}\n`,
);
