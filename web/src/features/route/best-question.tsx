// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { useVacancies } from '../../api/queries';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { useFormat } from '../../lib/use-format';
import { askField } from '../../plan/focus-field';
import type { PlanState } from '../../plan/plan-state';
import { goTo } from '../../plan/use-plan';
import { bestQuestion, questionFields, travelQuestion } from './best-fact';

export function BestQuestion({ plan, occupation }: { plan: PlanState; occupation: string }) {
  const { t } = useTranslation();
  const { count } = useFormat();
  const vacancies = useVacancies(plan, occupation);
  const best = bestQuestion(vacancies.data?.missingFacts ?? []);
  if (best === undefined) {
    return null;
  }
  const question = best.what === 'travel' ? travelQuestion(plan) : best.what;
  const field = question === 'travelFar' ? 'km' : questionFields[best.what];
  return (
    <section className="ovs-card ovs-best-question ovs-no-print" aria-labelledby="best-question">
      <h3 className="nl-heading nl-heading--level-3" id="best-question">
        <Icon name="info" /> {t('question.title')}
      </h3>
      <p className="ovs-best-question__ask">{t(`question.${question}`)}</p>
      <p>{best.turnsYes > 0 ? t('question.gain', { count: best.turnsYes, value: count(best.turnsYes) }) : t(best.what === 'travel' ? 'question.askedTravel' : 'question.asked')}</p>
      {best.what === 'shifts' ? (
        <div className="ovs-button-row">
          <Button onClick={() => goTo({ ...plan, shifts: true }, 'here')}>{t('form.yes')}</Button>
          <Button onClick={() => goTo({ ...plan, shifts: false }, 'here')}>{t('form.no')}</Button>
        </div>
      ) : (
        <Button onClick={() => askField(plan, field)}>{t('question.answer')}</Button>
      )}
    </section>
  );
}
