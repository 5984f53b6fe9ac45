// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { Step, StepReason } from '../../api/types';

function useReasonText() {
  const { t } = useTranslation();
  return ({ why, kind, name, forStep, required }: StepReason): string => {
    switch (why) {
      case 'goalDemands':
        return t(kind === 'credential' ? 'route.reason.goalCredential' : kind === 'barrier' ? 'route.reason.goalBarrier' : 'route.reason.goalSkill', { name });
      case 'laterStepNeeds':
        return t(kind === 'barrier' ? 'route.reason.laterBarrier' : 'route.reason.later', { name, number: (forStep ?? 0) + 1 });
      case 'raisesFit':
        return required === undefined || required === name ? t('route.reason.raisesSame', { name }) : t('route.reason.raises', { name, required });
      case 'provesSkill':
        return t('route.reason.proves', { name });
    }
  };
}

const most = 5;

export function StepReasons({ step }: { step: Step }) {
  const { t } = useTranslation();
  const text = useReasonText();
  if (step.reasons.length === 0) {
    return null;
  }
  return (
    <div className="ovs-step__why">
      <h4 className="nl-heading nl-heading--level-4">{t('route.why')}</h4>
      <ul className="ovs-list">
        {[...new Set(step.reasons.map(text))].slice(0, most).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
