// SPDX-License-Identifier: EUPL-1.2
// What every page of the desk begins with.
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../components/announce';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { Skeleton } from '../components/skeleton';
import { failureKey } from '../components/write-failure';
import { takeMove } from './moves';

interface PageHeadProps {
  title: string;
  /// Of the browser's tab, when it says less than the heading: no name of a person, because others may see the tab.
  tab?: string;
  kicker?: ReactNode;
  waiting?: boolean;
  children?: ReactNode;
}

/// The heading of a page. After a move the focus starts here, for the keyboard and for a screen reader; while the page
/// is `waiting` for what it reads, that is left to the heading that comes.
export function PageHead({ title, tab = title, kicker, waiting = false, children }: PageHeadProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = t('app.name');
  useEffect(() => {
    document.title = `${tab} – ${name}`;
  }, [tab, name]);
  useEffect(() => {
    if (!waiting && takeMove()) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
  }, [waiting]);
  return (
    <div className="ovs-page-head">
      {kicker === undefined ? null : <p className="ovs-kicker">{kicker}</p>}
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1} ref={heading}>
        {title}
      </h1>
      {children}
    </div>
  );
}

interface PageStateProps<T> {
  query: UseQueryResult<T>;
  /// Of the page while there is nothing to show.
  title: string;
  children: (data: T) => ReactNode;
}

/// Shows what a page reads: while it comes, when it cannot come, and when it is there. What was read before stays on
/// the screen when reading it again fails.
export function PageState<T>({ query, title, children }: PageStateProps<T>) {
  return query.data !== undefined ? (
    <>
      {query.isRefetchError ? <ReadFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {children(query.data)}
    </>
  ) : query.isError ? (
    <>
      <PageHead title={title} />
      <ReadFailure error={query.error} onRetry={() => void query.refetch()} />
    </>
  ) : (
    <>
      <PageHead title={title} waiting />
      <Skeleton cards={2} />
    </>
  );
}

export function ReadFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation('desk');
  const key = failureKey(error);
  const message = t(`failure.read.${key}`);
  useEffect(() => announce(message), [message]);
  return (
    <Notice kind="error">
      <p>{message}</p>
      {key === 'gone' || key === 'forbidden' ? null : (
        <p>
          <Button looks="primary" onClick={onRetry}>
            {t('failure.retry')}
          </Button>
        </p>
      )}
    </Notice>
  );
}
