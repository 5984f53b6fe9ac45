// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../api/desk-types';
import { planDoc } from '../../api/plan-api';
import { useSignedIn } from '../../api/session';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import { PageHead, PageState } from '../../desk-app/page';
import { useFormat } from '../../lib/use-format';
import { DossierNav } from '../dossier/dossier-nav';
import { mayWrite } from '../dossier/rights';
import { Tasks } from '../dossier/tasks';
import { Withheld } from '../dossier/withheld';
import { OwnTasks } from '../mine/own-tasks';
import { CalendarCard } from './calendar-card';
import { EngagedPlan } from './engaged-plan';
import { PlanGoalCard } from './plan-goal-card';
import { PlanNext } from './plan-next';
import { planTasks, voiceOf } from './voice';

export function PlanPage() {
  const { id } = useParams({ from: '/werk/d/$id/plan' });
  return <PlanAt key={id} id={id} />;
}

export function OwnPlanPage() {
  const { dossier } = useSignedIn();
  return dossier === undefined ? <Navigate to="/mijn" replace /> : <PlanAt key={dossier} id={dossier} />;
}

function PlanAt({ id }: { id: string }) {
  const { t } = useTranslation('plan');
  const query = useQuery(planDoc(id));
  return (
    <div className="ovs-bar ovs-work">
      <PageState query={query} title={t('tab')}>
        {(plan) => <PlanView plan={plan} />}
      </PageState>
    </div>
  );
}

/// All goals and all actions of a person on one page, on the screen and on paper.
function PlanView({ plan }: { plan: Plan }) {
  const { t } = useTranslation(['plan', 'dossier']);
  const { longDate } = useFormat();
  const voice = voiceOf(plan);
  const own = voice === 'own';
  const [sensitive, setSensitive] = useState(false);
  const engaged = plan.standing === 'engaged';
  return (
    <div className={`ovs-plan${sensitive ? '' : ' ovs-plan--private'}`}>
      <PageHead title={own ? t('title.own') : (plan.person ?? t('dossier:noName'))} tab={t('tab')} kicker={own ? undefined : t(engaged ? 'title.engaged' : 'title.other')} />
      {own ? null : <DossierNav id={plan.dossier} />}
      <p className="ovs-print-only">{t('print.head', { name: plan.person ?? t('dossier:noName'), date: longDate(plan.today) })}</p>
      {engaged ? null : <PlanNext plan={plan} />}
      {plan.state === 'closed' ? (
        <Notice kind="info">
          <p>{t(`closed.${voice}`)}</p>
        </Notice>
      ) : null}
      {plan.marks.map(({ kind, organisation, step }) => (
        <Notice key={`${kind}-${step}`} kind="info">
          <p>{t(`mark.${kind}.${voice}`, { organisation: organisation.name })}</p>
        </Notice>
      ))}
      {engaged ? <EngagedPlan plan={plan} /> : <Goals plan={plan} sensitive={sensitive} onSensitive={setSensitive} />}
    </div>
  );
}

interface GoalsProps {
  plan: Plan;
  /// Paper names the sensitive steps.
  sensitive: boolean;
  onSensitive: (shown: boolean) => void;
}

function Goals({ plan, sensitive, onSensitive }: GoalsProps) {
  const { t } = useTranslation('plan');
  const voice = voiceOf(plan);
  const writable = mayWrite(plan);
  const active = plan.goals.filter(({ state }) => state === 'active');
  const past = plan.goals.filter(({ state }) => state !== 'active');
  const named = plan.goals.some(({ steps }) => steps.some((step) => step.sensitive && !step.hidden));
  return (
    <>
      {plan.goals.length === 0 ? null : (
        <div className="ovs-plan__tools ovs-no-print">
          {writable ? <ChooseLink plan={plan} text={t('choose.another')} /> : null}
          <Button onClick={() => window.print()}>
            <Icon name="print" /> {t(`print.button.${voice}`)}
          </Button>
          {named ? (
            <label className={`ovs-checkbox${sensitive ? ' ovs-checkbox--checked' : ''}`}>
              <input className="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" checked={sensitive} onChange={() => onSensitive(!sensitive)} />
              <span>{t('print.sensitive')}</span>
            </label>
          ) : null}
        </div>
      )}
      <div className="ovs-columns">
        <div className="ovs-columns__main">
          {plan.goals.length === 0 ? (
            <Empty title={t(`empty.${voice}`)}>
              <p>{t(`emptyText.${voice}`)}</p>
              {writable ? (
                <p>
                  <ChooseLink plan={plan} text={t('choose.first')} />
                </p>
              ) : null}
            </Empty>
          ) : null}
          {active.map((goal) => (
            <PlanGoalCard key={goal.id} plan={plan} goal={goal} />
          ))}
          {past.length === 0 ? null : (
            <details className="ovs-details">
              <summary>{t('goal.past', { count: past.length })}</summary>
              <div className="ovs-stack">
                {past.map((goal) => (
                  <PlanGoalCard key={goal.id} plan={plan} goal={goal} />
                ))}
              </div>
            </details>
          )}
        </div>
        <div className="ovs-columns__side">
          {voice === 'own' ? <OwnTasks page={planTasks(plan)} /> : <Tasks page={planTasks(plan)} today={plan.today} />}
          {voice === 'own' ? <CalendarCard plan={plan} /> : null}
          <Withheld groups={plan.withheld} />
        </div>
      </div>
    </>
  );
}

function ChooseLink({ plan, text }: { plan: Plan; text: string }) {
  return plan.standing === 'self' ? (
    <Link className="nl-button nl-button--secondary" to="/mijn/route">
      {text}
    </Link>
  ) : (
    <Link className="nl-button nl-button--secondary" to="/werk/d/$id/route" params={{ id: plan.dossier }}>
      {text}
    </Link>
  );
}
