// SPDX-License-Identifier: EUPL-1.2
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem';
import { ButtonLink } from '../../components/button';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { emptyPlan, toHash } from '../../plan/plan-state';
import type { Flow } from './flow';
import './schemes.css';

/// Where somebody came from.
const cameFrom = { hire: 'employer', train: 'employer', sheet: 'start', support: 'results' } as const;

/// A page of questions about schemes and their result.
export function FlowFrame({ flow, children }: { flow: Flow; children: ReactNode }) {
  const { t } = useTranslation('schemes');
  return (
    <div className="ovs-bar ovs-plain ovs-schemes">
      {children}
      <p className="ovs-no-print">
        <ButtonLink looks="subtle" href={toHash({ ...flow, view: cameFrom[flow.view] })}>
          <Icon name="back" /> {t(`flow.${flow.view}.back`)}
        </ButtonLink>
      </p>
    </div>
  );
}

interface WhenAnsweredProps<T> {
  flow: Flow;
  answer: UseQueryResult<T>;
  children: (answer: T) => ReactNode;
}

/// What stands on the page until there is an answer, and when there is none.
export function WhenAnswered<T>({ flow, answer, children }: WhenAnsweredProps<T>) {
  const { t } = useTranslation('schemes');
  if (answer.data !== undefined && !answer.isError) {
    return children(answer.data);
  }
  return (
    <>
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
        {t(`flow.${flow.view}.title`)}
      </h1>
      {!answer.isError ? (
        <Skeleton cards={2} />
      ) : answer.error instanceof ApiProblem && answer.error.status === 400 ? (
        <Notice kind="warning">
          <p>{t('broken')}</p>
          <p>
            <ButtonLink href={toHash({ ...emptyPlan, language: flow.language, view: flow.view })}>{t('restart')}</ButtonLink>
          </p>
        </Notice>
      ) : (
        <Failure error={answer.error} onRetry={() => void answer.refetch()} onField={() => undefined} />
      )}
    </>
  );
}
