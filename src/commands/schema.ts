import fs from 'node:fs';
import path from 'node:path';
import { practiceJsonSchema } from '#editor/config';
import { readEnvironment } from '#environment';

/** `npm run schema`: writes the JSON Schema by which editors complete and check the settings. */
fs.writeFileSync(
  path.join(readEnvironment().contentDir, 'practice.schema.json'),
  `${JSON.stringify(practiceJsonSchema(), null, 2)}\n`,
);
