// SPDX-License-Identifier: EUPL-1.2
import type { FundingState } from '../api/desk-types';
import type { Journey } from '../api/types';
import type { PlanState } from './plan-state';

/// The plan with what she says of a payer; undefined: she does not know.
export function tellPayer(plan: PlanState, payer: string, pays: boolean | undefined): PlanState {
  const { payers = [], ...rest } = plan;
  const told = [...payers.filter((one) => one.payer !== payer), ...(pays === undefined ? [] : [{ payer, pays }])];
  return told.length === 0 ? rest : { ...rest, payers: told };
}

/// Who is expected to pay for steps of the route, but may not, in the order of the steps. Without those of private
/// steps: their names can tell what kind of help it is.
export function doubtfulPayers({ steps }: Pick<Journey, 'steps'>): string[] {
  return [...new Set(steps.flatMap(({ sensitive, payments }) => (sensitive ? [] : payments.filter(({ certain }) => !certain).map(({ name }) => name))))];
}

interface Priced {
  ownPriceCents?: number;
  publicPriceCents?: number;
  payments: { amountCents: number; state?: FundingState }[];
}

/// What a step costs, whoever pays.
export function wholePrice({ ownPriceCents = 0, publicPriceCents = 0, payments }: Priced): number {
  return payments.reduce((sum, { amountCents, state }) => (state === 'refused' ? sum : sum + amountCents), ownPriceCents + publicPriceCents);
}
