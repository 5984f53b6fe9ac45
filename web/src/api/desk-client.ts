// SPDX-License-Identifier: EUPL-1.2
import createClient from 'openapi-fetch';
import type { paths } from './schema';

let csrf = '';

/// The token that belongs to the session; every write repeats it.
export function keepCsrfToken(token: string): void {
  csrf = token;
}

/// For people with an account: sends the session cookie, which the visitor's client never does.
export const client = createClient<paths>({
  baseUrl: '/v1',
  credentials: 'same-origin',
  referrerPolicy: 'no-referrer',
  headers: { accept: 'application/json' },
});
client.use({
  onRequest: ({ request }) => {
    if (request.method !== 'GET' && csrf !== '') {
      request.headers.set('X-Overstap-Csrf', csrf);
    }
    return request;
  },
});

/// The ETag of what was read.
export function match(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

export function once(key: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': key };
}
