// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundDossier } from '../../api/desk-types';
import { searchQuery } from '../../api/dossier-api';
import { Button } from '../../components/button';
import { DataTable, type Column } from '../../components/data-table';
import { Field } from '../../components/field';
import { ReadFailure } from '../../desk-app/page';
import { useFormat } from '../../lib/use-format';

const fewestLetters = 2;

/// Open and closed dossiers of the own organisation by name; nothing is asked before somebody presses the button.
export function FindPerson() {
  const { t } = useTranslation('worklist');
  const [typed, setTyped] = useState('');
  const [name, setName] = useState('');
  const query = useQuery(searchQuery(name));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const wanted = typed.trim();
    setName(wanted.length < fewestLetters ? '' : wanted);
  };
  return (
    <search className="ovs-find">
      <form className="ovs-find__form" onSubmit={submit}>
        <Field id="find-name" label={t('find.label')}>
          <input
            className="utrecht-textbox utrecht-textbox--html-input"
            id="find-name"
            type="search"
            autoComplete="off"
            maxLength={120}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              if (event.target.value === '') {
                setName('');
              }
            }}
          />
        </Field>
        <Button type="submit">{t('find.button')}</Button>
      </form>
      {query.isError ? <ReadFailure error={query.error} onRetry={() => void query.refetch()} /> : null}
      <div role="status">{query.data === undefined ? null : <Found items={query.data.items} more={query.data.more} />}</div>
    </search>
  );
}

function Found({ items, more }: { items: FoundDossier[]; more: boolean }) {
  const { t } = useTranslation('worklist');
  const { shortDate } = useFormat();
  const columns: Column<FoundDossier>[] = [
    {
      key: 'name',
      head: t('column.name'),
      cell: (item) => (
        <>
          <Link className="nl-link ovs-row-link" to="/werk/d/$id" params={{ id: item.id }} data-row-link>
            {item.name}
          </Link>{' '}
          <span className="ovs-cell-more">{item.municipality.name}</span>
        </>
      ),
    },
    {
      key: 'state',
      head: t('find.state'),
      cell: (item) => (item.closedAt === undefined ? t('find.open', { date: shortDate(item.nextStepOn ?? '') }) : t('find.closed', { date: shortDate(item.closedAt.slice(0, 10)) })),
    },
    { key: 'owner', head: t('column.owner'), cell: (item) => item.owner },
  ];
  return items.length === 0 ? (
    <p>{t('find.none')}</p>
  ) : (
    <>
      <DataTable caption={t('find.found', { count: items.length })} columns={columns} rows={items} rowKey={({ id }) => id} />
      {more ? <p className="ovs-note">{t('find.more')}</p> : null}
    </>
  );
}
