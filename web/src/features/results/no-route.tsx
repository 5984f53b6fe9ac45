// SPDX-License-Identifier: EUPL-1.2
import { useQuery, type QueryKey } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Journeys, Opening, Relaxation } from '../../api/types';
import { announce } from '../../components/announce';
import { Button } from '../../components/button';
import { LazyDetails } from '../../components/lazy-details';
import { Notice } from '../../components/notice';
import { useFormat } from '../../lib/use-format';
import { isOnlyUnknown } from '../../plan/openings';
import { endOf } from '../../plan/routes';
import { useOwnCost } from './own-cost';
import { RouteStrip } from './route-strip';

const leads = { ready: 'opening.leads', work: 'opening.leadsWork', trial: 'opening.leadsTrial' } as const;
/// All of them can be dozens: the first are the smallest.
const atFirst = 6;

function useChangeText() {
  const { t } = useTranslation();
  const { money } = useFormat();
  return ({ what, amount, offer }: Relaxation): string => {
    switch (what) {
      case 'moreBudget':
        return t('opening.moreBudget', { amount: money(amount * 100) });
      case 'missingOffer':
        return t('opening.missingOffer', { name: offer ?? t('app.unknown') });
      case 'onePayerMore':
        return t('opening.onePayerMore', { name: offer ?? t('app.unknown') });
      case 'unknownFact':
        return t('opening.unknownFact', { name: offer ?? t('app.unknown') });
      default:
        return t(`opening.${what}`, { count: amount });
    }
  };
}

interface NoRouteProps {
  goal: Pick<GoalJourneys, 'complete' | 'openingsLookedFor' | 'openings'>;
  /// Asks for this goal alone: only then is looked for what would help. Absent where nothing else was asked.
  alone?: AskAlone;
  /// What would help is looked for without being asked.
  atOnce?: boolean;
  /// Where a route may still be found when the answer is not complete; absent when nothing else was asked.
  further?: ReactNode;
  /// What searches again with these changes; undefined when that is in nobody's hands here.
  apply: (opening: Opening, what: string) => ReactNode | undefined;
  /// Where to talk with somebody.
  talk: ReactNode;
}

/// A question to the server, for the cache.
export interface AskAlone {
  queryKey: QueryKey;
  queryFn: (context: { signal: AbortSignal }) => Promise<Journeys>;
}

/// Nothing fits: the changes that would open a route, each one click away. One change first, then two together.
export function NoRoute({ goal, alone, atOnce = false, further, apply, talk }: NoRouteProps) {
  const { t } = useTranslation();
  const ask = goal.complete && !goal.openingsLookedFor ? alone : undefined;
  if (!goal.complete && further !== undefined) {
    return (
      <div className="ovs-no-route">
        <h3 className="nl-heading nl-heading--level-3">{t('results.noRouteYet')}</h3>
        {further}
        {talk}
      </div>
    );
  }
  return (
    <div className="ovs-no-route">
      <h3 className="nl-heading nl-heading--level-3">{t(ask !== undefined ? 'results.noRouteYet' : goal.openings.length > 0 ? 'results.noRoute' : 'results.noRouteNoIdea')}</h3>
      {ask === undefined ? (
        <WhatHelps openings={goal.openings} apply={apply} />
      ) : (
        <LazyDetails title={t('results.whatHelps')} opened={atOnce}>
          {() => <AskWhatHelps ask={ask} apply={apply} />}
        </LazyDetails>
      )}
      {talk}
    </div>
  );
}

interface OpeningsProps extends Pick<NoRouteProps, 'apply'> {
  openings: Opening[];
}

function WhatHelps({ openings, apply }: OpeningsProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? openings : openings.slice(0, atFirst);
  const single = shown.filter(({ changes }) => changes.length === 1);
  const double = shown.filter(({ changes }) => changes.length > 1);
  const rest = openings.length - shown.length;
  return (
    <>
      <Openings openings={single} apply={apply} />
      {single.length > 0 && double.length > 0 ? <h3 className="nl-heading nl-heading--level-3">{t('opening.pairs')}</h3> : null}
      <Openings openings={double} apply={apply} />
      {rest > 0 ? <Button onClick={() => setAll(true)}>{t('opening.more', { count: rest })}</Button> : null}
    </>
  );
}

function AskWhatHelps({ ask, apply }: Pick<NoRouteProps, 'apply'> & { ask: AskAlone }) {
  const { t } = useTranslation();
  const answer = useQuery(ask);
  const openings = answer.data?.goals[0]?.openings;
  const said = openings === undefined ? undefined : openings.length > 0 ? t('results.helps', { count: openings.length }) : t('results.noIdea');
  useEffect(() => (said === undefined ? undefined : announce(said)), [said]);
  if (answer.isError) {
    return (
      <Notice kind="error">
        <p>{t('errors.part')}</p>
        <Button onClick={() => void answer.refetch()}>{t('errors.retry')}</Button>
      </Notice>
    );
  }
  return openings === undefined ? (
    <p role="status">{t('app.loading')}</p>
  ) : (
    <div className="ovs-no-route">
      <p>{said}</p>
      <WhatHelps openings={openings} apply={apply} />
    </div>
  );
}

function Openings({ openings, apply }: OpeningsProps) {
  return openings.length === 0 ? null : (
    <ul className="ovs-openings">
      {openings.map((opening, index) => (
        <li key={index}>
          <OpeningCard opening={opening} apply={apply} />
        </li>
      ))}
    </ul>
  );
}

function OpeningCard({ opening, apply }: Pick<NoRouteProps, 'apply'> & { opening: Opening }) {
  const { t } = useTranslation();
  const { longDate } = useFormat();
  const changeText = useChangeText();
  const { changes, opens } = opening;
  const ownCost = useOwnCost();
  const what = changes.map(changeText).join(` ${t('opening.and')} `);
  const alone = isOnlyUnknown(changes) ? 'opening.unknownFactOnly' : changes.length === 1 && changes[0]?.what === 'onePayerMore' ? 'opening.onePayerMoreOnly' : undefined;
  return (
    <div className="ovs-opening">
      <p className="ovs-opening__what">{alone === undefined ? what : t(alone, { name: changes[0]?.offer ?? t('app.unknown') })}</p>
      <p>{t(leads[endOf(opens)], { date: longDate(opens.atWork), amount: ownCost(opens) })}</p>
      <LazyDetails title={t('opening.then')}>{() => <RouteStrip journey={opens} start={opens.steps[0]?.start ?? opens.atWork} />}</LazyDetails>
      {apply(opening, what) ?? <p>{t('opening.ask')}</p>}
    </div>
  );
}
