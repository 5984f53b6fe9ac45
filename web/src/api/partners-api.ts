// SPDX-License-Identifier: EUPL-1.2
// Partners of the region with their agreements, the accounts of one's own organisation, and the region in numbers.
import { queryOptions } from '@tanstack/react-query';
import { client, match, once } from './desk-client';
import type { components } from './schema';
import { take } from './take';
import type { Doc } from './writes';

type Schemas = components['schemas'];

export type Agreement = Schemas['Agreement'];
export type AgreementTerms = Schemas['AgreementTerms'];
export type Board = Schemas['Board'];
export type Controllership = Schemas['Controllership'];
export type Invitation = Schemas['Invitation'];
export type NewAgreement = Schemas['NewAgreement'];
export type NewInvitation = Schemas['NewInvitation'];
export type OrganisationKind = Schemas['OrganisationKind'];
export type StaffChange = Schemas['StaffChange'];
export type StaffMember = Schemas['StaffMember'];
export type StaffRole = Schemas['AccountRole'];

export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: async ({ signal }) => (await take(client.GET('/partners/invitations', { signal }))).items,
});

/// The agreement of a partner, which is only read together with those of the others.
export function agreementDoc(id: string): Doc<Agreement> {
  return {
    queryKey: ['agreement', id],
    queryFn: async ({ signal }) => {
      const { items } = await take(client.GET('/partners', { signal }));
      const found = items.find(({ agreement }) => agreement?.id === id)?.agreement;
      if (found === undefined) {
        throw new Error('the agreement is not among those of the partners');
      }
      return found;
    },
  };
}

export const staffQuery = queryOptions({
  queryKey: ['staff'],
  queryFn: ({ signal }) => take(client.GET('/staff', { signal })),
});

export const boardQuery = queryOptions({
  queryKey: ['board'],
  queryFn: ({ signal }) => take(client.GET('/board', { signal })),
});

const at = (id: string, version: number) => ({ path: { id }, header: match(version) });

export const partnersApi = {
  invite: (body: NewInvitation, key: string) => take(client.POST('/partners/invitations', { params: { header: once(key) }, body })),
  join: (code: string, administrator: string, password: string) => take(client.POST('/partners', { body: { code, administrator, password } })),
  agree: (id: string, body: NewAgreement, key: string) => take(client.POST('/partners/{id}/agreements', { params: { path: { id }, header: once(key) }, body })),
  endAgreement: (id: string, version: number, endsOn: string) => take(client.PATCH('/agreements/{id}', { params: at(id, version), body: { endsOn } })),
  changeTerms: (id: string, version: number, body: AgreementTerms) => take(client.PUT('/agreements/{id}/grounds', { params: at(id, version), body })),
};

export const staffApi = {
  add: (body: Schemas['NewStaffMember'], key: string) => take(client.POST('/staff', { params: { header: once(key) }, body })),
  change: (id: string, version: number, body: StaffChange) => take(client.PATCH('/staff/{id}', { params: at(id, version), body })),
  newCode: (id: string) => take(client.POST('/staff/{id}/codes', { params: { path: { id } } })),
};
