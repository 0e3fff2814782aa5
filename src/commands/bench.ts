import os from 'node:os';
import { parseArgs } from 'node:util';
import { benchPages } from '../bench/pages.ts';

/** `npm run bench`: what the pages cost, measured on this machine. */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    page: { type: 'string', multiple: true, default: [] },
  },
});

const machine = `${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), Node ${process.versions.node}`;
console.log(`${new Date().toISOString().slice(0, 10)}, ${machine}\n`);
console.log(await benchPages(Number(values.runs), values.page));
