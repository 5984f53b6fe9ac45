// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import type { Payment, Step } from '../api/types';
import { choosePayers, countedOn, doubtfulPayers, paysTheSame, tellPayer, wholePrice } from './payers';
import { emptyPlan } from './plan-state';

const payment = (name: string, certain: boolean): Payment => ({ payer: name, name, tier: 'region', amountCents: 100, certain, asOf: '2026-11-26' });
const step = (sensitive: boolean, payments: Payment[]) => ({ sensitive, payments }) as Step;

describe('payers', () => {
  it('are told one by one, the last answer counts, and not knowing is that it may pay', () => {
    const no = tellPayer(tellPayer(emptyPlan, 'a', false), 'b', true);
    expect(no.payers).toEqual([
      { payer: 'a', pays: false },
      { payer: 'b', pays: true },
    ]);
    expect(tellPayer(no, 'a', true).payers?.at(-1)).toEqual({ payer: 'a', pays: true });
    expect(tellPayer(no, 'a', undefined).payers).toEqual([{ payer: 'b', pays: true }, { payer: 'a' }]);
  });

  it('that she chooses may pay, and what she said of others stays', () => {
    const told = [{ payer: 'fund', pays: false }, { payer: 'plan', pays: false }, { payer: 'boss', pays: true }];
    expect(choosePayers(told, ['plan', 'boss'], ['plan', 'boss'])).toEqual([{ payer: 'fund', pays: false }, { payer: 'boss', pays: true }, { payer: 'plan' }]);
    expect(choosePayers(told, ['plan', 'boss'], [])).toEqual([{ payer: 'fund', pays: false }]);
    expect(choosePayers([{ payer: 'plan' }], ['plan'], [])).toBeUndefined();
  });

  it('are named once when they may not pay, unless the step is private', () => {
    const steps = [step(false, [payment('A', false), payment('B', true)]), step(true, [payment('C', false)]), step(false, [payment('A', false), payment('D', false)])];
    expect(doubtfulPayers(steps)).toEqual(['A', 'D']);
    const state = { expected: 'A', applied: 'B', granted: 'C', refused: 'D' } as const;
    const ofPlan = Object.entries(state).map(([one, name]) => ({ ...payment(name, false), state: one as keyof typeof state }));
    expect(doubtfulPayers([step(false, ofPlan)])).toEqual(['A', 'B']);
  });

  it('are counted on though they do not pay, each named once with why, unless the step is private', () => {
    const against = (name: string) => ({ ...payment(name, false), despite: 'answer' as const });
    expect(countedOn([step(false, [against('A'), payment('B', false)]), step(true, [against('C')]), step(false, [against('A')])])).toEqual([{ name: 'A', despite: 'answer' }]);
  });

  it('are the same in two plans when each pays the same of the same step, and the person too', () => {
    const line = { payer: 'a', amountCents: 100, state: 'refused' as const };
    const plan = { ownPriceCents: 0, ownPriceAtMostCents: 100, steps: [{ id: 's', payments: [line] }, { id: 't', payments: [] }] };
    expect(paysTheSame(plan, { ...plan, steps: [...plan.steps].reverse() })).toBe(true);
    expect(paysTheSame(plan, { ...plan, ownPriceAtMostCents: 200 })).toBe(false);
    expect(paysTheSame(plan, { ...plan, steps: [{ id: 's', payments: [{ ...line, state: 'expected' }] }] })).toBe(false);
    expect(paysTheSame(plan, { ...plan, steps: [{ id: 't', payments: [line] }] })).toBe(false);
  });

  it('pay a price together with the person; who refused pays nothing of it', () => {
    expect(wholePrice({ payments: [] })).toBe(0);
    expect(
      wholePrice({
        ownPriceCents: 1,
        publicPriceCents: 20,
        payments: [
          { amountCents: 300, state: 'granted' },
          { amountCents: 4_000, state: 'refused' },
        ],
      }),
    ).toBe(321);
  });
});
