// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Journey } from '../../api/types';
import { announce } from '../../components/announce';
import { Button, ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { calendar } from '../../lib/ics';
import { saveFile } from '../../lib/save-file';
import { toHash, type PlanState } from '../../plan/plan-state';
import { endKey, endOf } from '../../plan/routes';
import { calendarEvents } from './calendar-events';
import { ShareButton } from './share-button';

export function RouteActions({ plan, goal, journey }: { plan: PlanState; goal: GoalJourneys; journey: Journey }) {
  const { t } = useTranslation();
  const onCalendar = () => {
    const end = endOf(journey) === 'trial' ? `${t(endKey(journey))} (${t('route.trialNote')})` : t(endKey(journey));
    const words = {
      appointment: t('route.appointment'),
      ready: `${end}: ${goal.occupation.label}`,
      online: t('route.online'),
    };
    const content = calendar(calendarEvents(journey, words), new Date().toISOString());
    saveFile(t('route.calendarFile'), new Blob([content], { type: 'text/calendar;charset=utf-8' }));
    announce(t('route.calendarDone'));
  };
  return (
    <section className="ovs-actions ovs-no-print" aria-label={t('route.shareTitle')}>
      <Button onClick={() => window.print()}>
        <Icon name="print" /> {t('route.print')}
      </Button>
      <Button onClick={onCalendar}>
        <Icon name="calendar" /> {t('route.calendar')}
      </Button>
      <ShareButton />
      <ButtonLink looks="subtle" href={`/mijn/bewaren${plan.language === 'en' ? '?lang=en' : ''}${toHash(plan)}`}>
        {t('route.keep')}
      </ButtonLink>
      <p className="ovs-note">{t('route.shareNote')} {t('route.keepNote')}</p>
    </section>
  );
}
