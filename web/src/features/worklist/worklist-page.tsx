// SPDX-License-Identifier: EUPL-1.2
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Worklist, WorklistView } from '../../api/desk-types';
import { worklistQuery } from '../../api/dossier-api';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { Notice } from '../../components/notice';
import { PageHead, ReadFailure } from '../../desk-app/page';
import { Skeleton } from '../../components/skeleton';
import { useFormat } from '../../lib/use-format';
import { FindPerson } from './find-person';
import { WorklistTable } from './worklist-table';

const views: WorklistView[] = ['today', 'waiting', 'stuck', 'mine', 'all'];

export function WorklistPage() {
  const { t } = useTranslation(['worklist', 'desk']);
  const { longDate } = useFormat();
  const { view = 'today' } = useSearch({ from: '/werk' });
  const query = useInfiniteQuery({ ...worklistQuery(view), placeholderData: (before) => before });
  const pages = query.data?.pages;
  const first = pages?.[0];
  return (
    <div className="ovs-bar ovs-work">
      <div className="ovs-page-top">
        <PageHead title={t('title')}>{first === undefined ? null : <p className="ovs-note">{t('today', { date: longDate(first.today) })}</p>}</PageHead>
        <Link className="nl-button nl-button--primary" to="/werk/nieuw">
          {t('new')}
        </Link>
      </div>
      <FindPerson />
      <ViewTabs counts={first?.counts} />
      {query.isError ? <ReadFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      {pages === undefined || first === undefined ? (
        query.isError ? null : <Skeleton cards={3} />
      ) : query.isPlaceholderData ? (
        <Skeleton cards={3} />
      ) : (
        <>
          <TakenOver first={first} />
          {first.items.length === 0 ? (
            <Empty title={t(`empty.${view}`)}>
              <p>{t(`empty.${view}Text`)}</p>
            </Empty>
          ) : (
            <WorklistTable view={view} today={first.today} total={first.counts[view]} items={pages.flatMap(({ items }) => items)} />
          )}
          {query.hasNextPage ? (
            <p>
              <Button aria-disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                {t('more')}
              </Button>
            </p>
          ) : null}
        </>
      )}
    </div>
  );
}

function ViewTabs({ counts }: { counts: Worklist['counts'] | undefined }) {
  const { t } = useTranslation('worklist');
  const { count } = useFormat();
  return (
    <nav className="ovs-tabs" aria-label={t('views')}>
      <ul>
        {views.map((view) => (
          <li key={view}>
            <Link className="ovs-tabs__link" to="/werk" search={(now) => ({ ...now, view: view === 'today' ? undefined : view })} activeOptions={{ exact: true }} replace>
              {t(`view.${view}`)}
              {counts === undefined ? null : <span className="ovs-tabs__count">{count(counts[view])}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/// What came to the desk by itself because nobody did anything for long.
function TakenOver({ first }: { first: Worklist }) {
  const { t } = useTranslation('worklist');
  const { longDate } = useFormat();
  return first.takenOver.length === 0 ? null : (
    <Notice kind="warning">
      <p>{t('takenOver')}</p>
      <ul className="ovs-list">
        {first.takenOver.map(({ id, name, municipality, on, organisation }) => (
          <li key={id}>
            {t('takenOverLine', { name: name ?? t('noName'), municipality: municipality.name, organisation, date: longDate(on) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
