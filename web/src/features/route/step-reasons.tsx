// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { StepReason } from '../../api/types';
import { reasonLines, type ReasonLine } from './reason-lines';

function useReasonText() {
  const { t } = useTranslation();
  const names = (all: string[], rest: number) => all.join('; ') + (rest > 0 ? ` ${t('route.skillsMore', { count: rest })}` : '');
  const single = ({ why, kind, name, forStep, required }: StepReason): string => {
    if (why === 'laterStepNeeds') {
      return t(kind === 'barrier' ? 'route.reason.laterBarrier' : 'route.reason.later', { name, number: (forStep ?? 0) + 1 });
    }
    if (why === 'goalDemands') {
      return t(kind === 'credential' ? 'route.reason.goalCredential' : kind === 'barrier' ? 'route.reason.goalBarrier' : 'route.reason.goalSkill', { name });
    }
    return t('route.reason.raises', { name, required: required ?? name });
  };
  return (line: ReasonLine): string => {
    switch (line.kind) {
      case 'learns':
        return t('route.reason.learns', { names: names(line.names, line.rest) });
      case 'proves':
        return t('route.reason.proves', { names: names(line.names, line.rest) });
      case 'single':
        return single(line.reason);
    }
  };
}

export function StepReasons({ reasons }: { reasons: StepReason[] }) {
  const { t } = useTranslation();
  const text = useReasonText();
  if (reasons.length === 0) {
    return null;
  }
  return (
    <div className="ovs-step__why">
      <h4 className="nl-heading nl-heading--level-4">{t('route.why')}</h4>
      <ul className="ovs-list">
        {reasonLines(reasons)
          .map(text)
          .map((line) => (
            <li key={line}>{line}</li>
          ))}
      </ul>
    </div>
  );
}
