// SPDX-License-Identifier: EUPL-1.2
import type { FundingLine, FundingState } from '../api/desk-types';
import type { ToldPayer } from '../api/types';
import type { PlanState } from './plan-state';

/// The plan with what she says of a payer; undefined: it may pay, she does not know.
export function tellPayer(plan: PlanState, payer: string, pays: boolean | undefined): PlanState {
  return { ...plan, payers: [...(plan.payers ?? []).filter((one) => one.payer !== payer), pays === undefined ? { payer } : { payer, pays }] };
}

/// What is told when she chooses these of the payers that were offered to her: each may pay. What she said of another
/// one stays.
export function choosePayers(told: ToldPayer[], offered: string[], chosen: string[]): ToldPayer[] | undefined {
  const others = told.filter(({ payer, pays }) => !offered.includes(payer) || (chosen.includes(payer) && pays !== false));
  const payers = [...others, ...chosen.filter((id) => !others.some(({ payer }) => payer === id)).map((payer) => ({ payer }))];
  return payers.length === 0 ? undefined : payers;
}

/// Those that are left out because she says that they do not pay.
export function payersLeftOut({ payers = [] }: PlanState): ToldPayer[] {
  return payers.filter(({ pays }) => pays === false);
}

export interface PaidStep {
  sensitive: boolean;
  payments: { name: string; certain: boolean; state?: FundingState; despite?: FundingLine['despite'] }[];
}

/// It is expected to pay, but may not.
export function mayNotPay({ certain, state }: Pick<PaidStep['payments'][number], 'certain' | 'state'>): boolean {
  return !certain && state !== 'granted' && state !== 'refused';
}

/// Who is expected to pay for steps of a route or a plan, but may not, in the order of the steps. Without those of private
/// steps: their names can tell what kind of help it is.
export function doubtfulPayers(steps: PaidStep[]): string[] {
  return [...new Set(steps.flatMap(({ sensitive, payments }) => (sensitive ? [] : payments.filter(mayNotPay).map(({ name }) => name))))];
}

/// Whom a plan counts on though it is known that they do not pay, each once with why, in the order of the steps. Without
/// those of private steps.
export function countedOn(steps: PaidStep[]): { name: string; despite: NonNullable<FundingLine['despite']> }[] {
  const all = steps.flatMap(({ sensitive, payments }) => (sensitive ? [] : payments)).flatMap(({ name, despite }) => (despite === undefined ? [] : [{ name, despite }]));
  return all.filter(({ name }, index) => all.findIndex((one) => one.name === name) === index);
}

interface Costs {
  ownPriceCents: number;
  ownPriceAtMostCents: number;
  steps: { id?: string; payments: Pick<FundingLine, 'payer' | 'amountCents' | 'state' | 'despite'>[] }[];
}

/// Both plans, of the same steps, cost her the same and have the same payers, as far as who asks may see them.
export function paysTheSame(a: Costs, b: Costs): boolean {
  const text = ({ steps }: Costs) => steps.flatMap(({ id, payments }) => payments.map(({ payer, amountCents, state, despite = '' }) => [id, payer, amountCents, state, despite].join(' '))).sort();
  return a.ownPriceCents === b.ownPriceCents && a.ownPriceAtMostCents === b.ownPriceAtMostCents && text(a).join() === text(b).join();
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
