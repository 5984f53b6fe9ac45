// SPDX-License-Identifier: EUPL-1.2
// write: makes src/api/schema.d.ts from ../openapi/openapi.json; check: fails when it is not what that would make.
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const document = new URL('../../openapi/openapi.json', import.meta.url);
const target = new URL('../src/api/schema.d.ts', import.meta.url);

const head = '// SPDX-License-Identifier: EUPL-1.2\n// Made from openapi/openapi.json by `npm run generate`. Do not edit.\n\n';
const wanted = head + astToString(await openapiTS(document, { alphabetize: true }));

if (process.argv[2] === 'write') {
  await writeFile(target, wanted);
} else if ((await readFile(target, 'utf8').catch(() => '')) !== wanted) {
  console.error('src/api/schema.d.ts does not belong to openapi/openapi.json: run `npm run generate`');
  process.exit(1);
}
