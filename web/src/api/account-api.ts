// SPDX-License-Identifier: EUPL-1.2
// Signing in and one's own account.
import { queryOptions } from '@tanstack/react-query';
import { client } from './desk-client';
import { done, take } from './take';

export const accountApi = {
  signIn: (login: string, password: string) => take(client.POST('/sessions', { body: { login, password } })),
  signOut: () => done(client.DELETE('/session')),
  register: (name: string, password: string) => take(client.POST('/accounts', { body: { name, password } })),
  setPassword: (login: string, code: string, newPassword: string) => done(client.POST('/passwords', { body: { login, code, newPassword } })),
  changePassword: (oldPassword: string, newPassword: string) => done(client.PUT('/session/password', { body: { oldPassword, newPassword } })),
  endSession: (id: string) => done(client.DELETE('/sessions/{id}', { params: { path: { id } } })),
};

export const openSessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => (await take(client.GET('/sessions', { signal }))).items,
});
