// SPDX-License-Identifier: EUPL-1.2
import type { StepReason } from '../../api/types';

export type ReasonLine = { kind: 'learns' | 'proves'; names: string[]; rest: number } | { kind: 'single'; reason: StepReason };

const mostNames = 4;
const mostHelps = 3;

function list(kind: 'learns' | 'proves', names: string[]): ReasonLine[] {
  const each = [...new Set(names)];
  return each.length === 0 ? [] : [{ kind, names: each.slice(0, mostNames), rest: Math.max(0, each.length - mostNames) }];
}

/// What is demanded or needed first, one line each; what is learned or proven in one line together; then at most three
/// skills that help with another one.
export function reasonLines(reasons: StepReason[]): ReasonLine[] {
  const demands = reasons.filter(({ why }) => why === 'goalDemands' || why === 'laterStepNeeds');
  const raises = reasons.filter(({ why }) => why === 'raisesFit');
  const same = raises.filter(({ name, required }) => required === undefined || required === name);
  const helps = raises.filter((reason) => !same.includes(reason));
  return [
    ...demands.map((reason): ReasonLine => ({ kind: 'single', reason })),
    ...list('learns', same.map(({ name }) => name)),
    ...list('proves', reasons.filter(({ why }) => why === 'provesSkill').map(({ name }) => name)),
    ...helps.slice(0, mostHelps).map((reason): ReasonLine => ({ kind: 'single', reason })),
  ];
}
