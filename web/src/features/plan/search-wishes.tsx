// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { usePayerNames } from '../../api/queries';
import { Button } from '../../components/button';
import { useFormat } from '../../lib/use-format';
import type { PlanState } from '../../plan/plan-state';
import type { Voice } from './voice';

interface SearchWishesProps {
  asked: PlanState;
  voice: Voice;
  onAsk: (next: PlanState) => void;
}

/// What this search wants instead of what the profile says, and the way back to that; nothing when it wants nothing else.
export function SearchWishes({ asked, voice, onAsk }: SearchWishesProps) {
  const { t } = useTranslation(['plan', 'translation']);
  const { language, longDate, money } = useFormat();
  const { lastDay, latest, learn, learnAfter, km, budget, steps, countedOn = [], ...rest } = asked;
  const payers = usePayerNames(language, countedOn);
  const facts = [
    lastDay === undefined ? undefined : `${t('translation:route.lastDay')}: ${longDate(lastDay)}`,
    latest === undefined ? undefined : t('wishes.latest', { date: longDate(latest) }),
    learn === undefined ? undefined : t('translation:results.learn', { count: learn }),
    learnAfter === undefined || learnAfter === learn ? undefined : t('wishes.learnAfter', { count: learnAfter }),
    km === undefined ? undefined : t('translation:results.km', { count: km }),
    budget === undefined ? undefined : t('translation:results.budget', { amount: money(budget * 100) }),
    steps === undefined ? undefined : t('wishes.steps', { count: steps }),
    ...payers.map((name) => t('wishes.countedOn', { name })),
  ].filter((fact) => fact !== undefined);
  return facts.length === 0 ? null : (
    <div className="ovs-wishes">
      <p className="ovs-strong">{t('wishes.title')}</p>
      <ul>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <Button looks="subtle" onClick={() => onAsk(rest)}>
        {t(`wishes.reset.${voice}`)}
      </Button>
    </div>
  );
}
