// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { useJourneys } from '../../api/queries';
import type { Journeys } from '../../api/types';
import { Button, ButtonLink } from '../../components/button';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { useFormat } from '../../lib/use-format';
import { askField } from '../../plan/focus-field';
import { toHash, type PlanState } from '../../plan/plan-state';
import { routeKey } from '../../plan/routes';
import { TalkButton } from '../desk/talk-button';
import { ChanceBasis } from '../results/chance';
import { RouteFrame } from '../route/route-frame';
import { ShareButton } from '../route/share-button';
import { RouteComparison } from './route-comparison';
import { useCompared } from './use-compared';

/// Two routes of a visitor to one job beside each other, at an address of their own.
export function ComparePage({ plan }: { plan: PlanState }) {
  const { t } = useTranslation(['compare', 'translation']);
  const journeys = useJourneys(plan);
  return (
    <RouteFrame plan={plan} title={t('compare:title')}>
      {journeys.isError ? (
        <Failure error={journeys.error} onRetry={() => void journeys.refetch()} onField={(field) => askField(plan, field)} />
      ) : journeys.data === undefined ? (
        <Skeleton cards={2} />
      ) : (
        <Compared plan={plan} answer={journeys.data} />
      )}
    </RouteFrame>
  );
}

function Compared({ plan, answer }: { plan: PlanState; answer: Journeys }) {
  const { t } = useTranslation(['compare', 'translation']);
  const { longDate } = useFormat();
  const found = useCompared(plan, answer);
  if (found === undefined) {
    return (
      <Notice kind="warning">
        <p>{t('compare:gone')}</p>
      </Notice>
    );
  }
  const { goal, left, right } = found;
  const action = (journey: typeof left.journey, name: string) => (
    <ButtonLink looks="primary" href={toHash({ ...plan, view: 'route', route: routeKey(journey) })} aria-label={t('compare:openLong', { name })}>
      {t('translation:route.open')} <Icon name="arrow" />
    </ButtonLink>
  );
  return (
    <div className="ovs-opened">
      <p className="nl-paragraph">{t('compare:lead', { name: goal.occupation.label })}</p>
      <RouteComparison
        caption={t('compare:caption', { name: goal.occupation.label })}
        left={{ ...left, action: action(left.journey, left.name) }}
        right={{ ...right, action: action(right.journey, right.name) }}
      />
      <ChanceBasis routes={[left.journey, right.journey]} />
      <div className="ovs-actions ovs-no-print">
        <Button onClick={() => window.print()}>
          <Icon name="print" /> {t('compare:print')}
        </Button>
        <ShareButton />
        <TalkButton plan={plan} looks="subtle" />
        <p className="ovs-note">{t('translation:route.shareNote')}</p>
      </div>
      <p className="ovs-print-only">{t('translation:route.printedOn', { date: longDate(answer.today) })}</p>
    </div>
  );
}
