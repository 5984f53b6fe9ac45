// SPDX-License-Identifier: EUPL-1.2
// The committed OpenAPI document, and checks of answers against its schemas.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../openapi/package.json', import.meta.url));
const Ajv = require('ajv/dist/2020.js');
const addFormats = require('ajv-formats');

export const document = JSON.parse(readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8'));

export function resolve(schema) {
  return schema?.$ref ? schema.$ref.slice(2).split('/').reduce((at, key) => at[key], document) : schema;
}

/** Every operation: its path template, method and description. */
export const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation, id: operation.operationId })),
);

/** Whether it needs no account. */
export const isOpen = (o) => o.operation.security === undefined;

/** The status of an answer that did what was asked. */
export const successOf = (operation) => Number(Object.keys(operation.responses).find((status) => status.startsWith('2')));

// Types of answers may gain members later; here, where server and document are of one version, they may not.
function strict(value) {
  if (Array.isArray(value)) {
    return value.map(strict);
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, strict(inner)]));
  return copy.properties ? { ...copy, additionalProperties: false } : copy;
}

const ajv = new Ajv({ strict: 'log', allErrors: true, formats: { int32: true, int64: true } });
addFormats(ajv);
ajv.addSchema({ $id: 'doc', components: { schemas: strict(document.components.schemas) } });

/** What is wrong with `body` as an answer of `operation`, as text; empty when nothing is. */
export function wrongWithAnswer(operation, body) {
  const schema = operation.responses[successOf(operation)].content['application/json'].schema;
  return schema.$ref ? wrongWith(schema.$ref, body) : [];
}
export function wrongWithProblem(body) {
  return wrongWith('#/components/schemas/Problem', body);
}
function wrongWith(ref, body) {
  const validate = ajv.getSchema(`doc${ref}`);
  return validate(body) ? [] : validate.errors.map((e) => `${e.instancePath} ${e.message}`);
}
