// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../plan/plan-state';
import { checkForm, type FormTexts } from './check-form';

const texts: FormTexts = { fromText: '', toText: '', placeText: undefined, learn: '', km: '', budget: '', hoursMin: '', hoursMax: '', lastDay: undefined };
const plan = { ...emptyPlan, from: ['x'] };

describe('the form', () => {
  it('asks for one thing only: the job, or the work that is wanted', () => {
    expect(checkForm(emptyPlan, texts)).toEqual({ from: 'fromOrTo' });
    expect(checkForm(plan, texts)).toEqual({});
    expect(checkForm({ ...emptyPlan, to: ['y'] }, texts)).toEqual({});
  });

  it('does not lose what was typed but not chosen', () => {
    expect(checkForm(plan, { ...texts, fromText: 'stew', toText: 'x', placeText: 'Amst' })).toEqual({ from: 'fromPick', to: 'toPick', place: 'placePick' });
    expect(checkForm({ ...plan, place: 'GM0363' }, { ...texts, placeText: 'Amsterdam' })).toEqual({});
  });

  it('finds all wrong numbers and dates at once', () => {
    const wrong = { ...texts, learn: '61', km: 'ver', budget: '-5', hoursMin: '2,5', lastDay: 'lastDay' as const };
    expect(checkForm(plan, wrong)).toEqual({ learn: 'learn', km: 'km', budget: 'budget', hours: 'hours', lastDay: 'lastDay' });
  });

  it('refuses a last day of another age together with the other errors', () => {
    expect(checkForm(plan, { ...texts, km: 'ver', lastDay: 'lastDayRange' })).toEqual({ km: 'km', lastDay: 'lastDayRange' });
  });

  it.each(['1.000', '1 000', '€ 500', '€1,250', '100.000', '0'])('takes %s as an amount', (budget) => expect(checkForm(plan, { ...texts, budget })).toEqual({}));
  it.each(['1.00.0', '10,5', '100.001', 'veel', '€'])('does not take %s as an amount', (budget) => expect(checkForm(plan, { ...texts, budget })).toEqual({ budget: 'budget' }));

  it('wants the smaller number of hours first', () => {
    expect(checkForm({ ...plan, hoursMin: 32, hoursMax: 24 }, { ...texts, hoursMin: '32', hoursMax: '24' })).toEqual({ hours: 'hoursOrder' });
  });
});
