// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorklistItem, WorklistReason, WorklistView } from '../../api/desk-types';
import { useSignedIn } from '../../api/session';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { DataTable, type Column } from '../../components/data-table';
import { useFormat } from '../../lib/use-format';
import { LateBadge } from '../dossier/late-badge';
import { NextStepModal } from '../dossier/next-step-modal';

interface WorklistTableProps {
  view: WorklistView;
  today: string;
  total: number;
  items: WorklistItem[];
}

const alarming: WorklistReason[] = ['overdue', 'stuck', 'escalated', 'offerRefused'];

export function WorklistTable({ view, today, total, items }: WorklistTableProps) {
  const { t } = useTranslation(['worklist', 'dossier']);
  const { shortDate, count } = useFormat();
  const own = useSignedIn().account.id;
  const organisation = useSignedIn().organisation?.id;
  const [changing, setChanging] = useState<WorklistItem>();
  const columns: Column<WorklistItem>[] = [
    {
      key: 'name',
      head: t('column.name'),
      cell: (item) =>
        item.name === undefined ? (
          <>
            {t('noName')} <span className="ovs-cell-more">{item.municipality.name}</span>
          </>
        ) : (
          <>
            <Link className="nl-link ovs-row-link" to="/werk/d/$id" params={{ id: item.id }} data-row-link>
              {item.name}
            </Link>{' '}
            <span className="ovs-cell-more">{item.municipality.name}</span>
          </>
        ),
    },
    {
      key: 'next',
      head: t('column.next'),
      cell: (item) => item.nextStep ?? t('noNameText', { owner: item.organisation.name }),
    },
    {
      key: 'on',
      head: t('column.on'),
      cell: (item) => (
        <span className="ovs-when">
          {shortDate(item.nextStepOn)} <LateBadge on={item.nextStepOn} today={today} />
        </span>
      ),
    },
    {
      key: 'situation',
      head: t('column.situation'),
      cell: (item) =>
        item.situation === undefined ? null : (
          <span>
            {t(`dossier:kind.${item.situation}`)}
            {item.jobEndsOn === undefined ? null : <span className="ovs-cell-more">{t('jobEnds', { date: shortDate(item.jobEndsOn) })}</span>}
          </span>
        ),
    },
    {
      key: 'why',
      head: t('column.why'),
      cell: (item) => {
        const other = item.owner.id === own ? null : <span className="ovs-cell-more">{item.owner.name}</span>;
        return item.reasons.length === 0 && other === null ? null : (
          <span className="ovs-badges">
            {item.reasons.map((reason) => (
              <Badge key={reason} kind={alarming.includes(reason) ? 'alert' : 'plain'}>
                {t(`reason.${reason}`)}
              </Badge>
            ))}
            {other}
          </span>
        );
      },
    },
    {
      key: 'change',
      head: t('change'),
      bare: true,
      cell: (item) =>
        item.name === undefined || item.nextStep === undefined || item.organisation.id !== organisation ? null : (
          <Button looks="subtle" className="ovs-row-button" aria-label={t('changeNext', { name: item.name })} onClick={() => setChanging(item)}>
            {t('change')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <p className="ovs-note ovs-wide-only">{t('keys')}</p>
      <DataTable
        caption={t('caption', { view: t(`view.${view}`), total: count(total) })}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        rowClass={({ daysLate }) => (daysLate > 0 ? 'ovs-row--late' : undefined)}
      />
      {changing?.nextStep === undefined ? null : (
        <NextStepModal
          id={changing.id}
          start={{ nextStep: changing.nextStep, nextStepOn: changing.nextStepOn }}
          version={changing.version}
          today={today}
          {...(changing.name === undefined ? {} : { name: changing.name })}
          onClose={() => setChanging(undefined)}
        />
      )}
    </>
  );
}
