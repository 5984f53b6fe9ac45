// SPDX-License-Identifier: EUPL-1.2
// Puts a .br and a .gz beside every text file of dist/, so that the server only has to choose.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url).pathname;
const texts = new Set(['.html', '.js', '.css', '.svg', '.json', '.txt']);
// What a visitor of the planner loads; the pages behind sign-in come in parts of their own.
const page = await readFile(join(dist, 'index.html'), 'utf8');
const sizes = { visitor: { js: 0, css: 0 }, rest: { js: 0, css: 0 } };

for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
  const extension = extname(entry.name);
  if (!entry.isFile() || !texts.has(extension)) {
    continue;
  }
  const file = join(entry.parentPath, entry.name);
  const bytes = await readFile(file);
  const gzip = gzipSync(bytes, { level: 9 });
  const brotli = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  await writeFile(`${file}.gz`, gzip);
  await writeFile(`${file}.br`, brotli);
  const part = sizes[page.includes(entry.name) ? 'visitor' : 'rest'];
  if (extension === '.js') {
    part.js += gzip.length;
  } else if (extension === '.css') {
    part.css += gzip.length;
  }
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`after gzip, for a visitor: scripts ${kB(sizes.visitor.js)} and styles ${kB(sizes.visitor.css)}; all pages behind sign-in: ${kB(sizes.rest.js)} and ${kB(sizes.rest.css)}`);
if (sizes.visitor.js > 150_000) {
  console.error('scripts are larger than 150 kB after gzip: a visitor on a phone waits for that');
  process.exit(1);
}
