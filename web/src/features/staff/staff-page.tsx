// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { staffQuery, type StaffMember } from '../../api/partners-api';
import { useSignedIn } from '../../api/session';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { DataTable, type Column } from '../../components/data-table';
import { say } from '../../components/say';
import { WriteFailure } from '../../components/write-failure';
import { PageHead, PageState } from '../../desk-app/page';
import { useFormat } from '../../lib/use-format';
import { AddModal } from './add-modal';
import { CloseModal } from './close-modal';
import { CodeModal } from './code-modal';
import { RenameModal } from './rename-modal';
import { useStaffChange } from './use-staff-change';

type Open = { what: 'add' } | { what: 'code' | 'close' | 'rename'; id: string };

/// The accounts of the own organisation, for its administrator.
export function StaffPage() {
  const { t } = useTranslation('staff');
  const { organisation } = useSignedIn();
  const query = useQuery(staffQuery);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  return (
    <div className="ovs-bar ovs-work">
      <PageState query={query} title={t('title')}>
        {({ items, roles }) => {
          const member = open === undefined || open.what === 'add' ? undefined : items.find(({ id }) => id === open.id);
          return (
            <>
              <div className="ovs-page-top">
                <PageHead title={t('title')} kicker={organisation?.name} />
                <Button looks="primary" onClick={() => setOpen({ what: 'add' })}>
                  {t('add.open')}
                </Button>
              </div>
              <Staff members={items} onOpen={setOpen} />
              {open?.what === 'add' ? <AddModal roles={roles} onClose={close} /> : null}
              {member === undefined ? null : open?.what === 'code' ? (
                <CodeModal member={member} onClose={close} />
              ) : open?.what === 'close' ? (
                <CloseModal member={member} onlyAdmin={isOnlyAdmin(member, items)} onClose={close} />
              ) : open?.what === 'rename' ? (
                <RenameModal member={member} onClose={close} />
              ) : null}
            </>
          );
        }}
      </PageState>
    </div>
  );
}

function isOnlyAdmin(member: StaffMember, all: StaffMember[]): boolean {
  return member.role === 'partnerAdmin' && !all.some(({ id, role, state }) => role === 'partnerAdmin' && state === 'active' && id !== member.id);
}

function Staff({ members, onOpen }: { members: StaffMember[]; onOpen: (open: Open) => void }) {
  const { t } = useTranslation(['staff', 'account', 'desk']);
  const { count } = useFormat();
  const own = useSignedIn().account.id;
  const change = useStaffChange(({ name, duty }) => say(t(duty ? 'duty.done' : 'reopened', { name })));
  const columns: Column<StaffMember>[] = [
    {
      key: 'name',
      head: t('column.name'),
      cell: ({ name, login }) => (
        <>
          {name} <span className="ovs-cell-more">{login}</span>
        </>
      ),
    },
    { key: 'role', head: t('column.role'), cell: ({ role }) => t(`desk:role.${role}`) },
    {
      key: 'state',
      head: t('column.state'),
      cell: ({ state, duty }) => (
        <span className="ovs-badges">
          <Badge kind={state === 'active' ? 'good' : 'plain'}>{t(`state.${state}`)}</Badge>
          {duty ? <Badge kind="soon">{t('duty.badge')}</Badge> : null}
        </span>
      ),
    },
    { key: 'dossiers', head: t('column.dossiers'), cell: ({ openDossiers }) => count(openDossiers) },
    {
      key: 'change',
      head: t('column.change'),
      bare: true,
      cell: (member) => <Actions member={member} self={member.id === own} onOpen={onOpen} onChange={(to) => change.mutate({ member, change: to })} />,
    },
  ];
  return (
    <>
      {change.isError ? <WriteFailure error={change.error} /> : null}
      <DataTable caption={t('caption')} columns={columns} rows={members} rowKey={({ id }) => id} />
    </>
  );
}

interface ActionsProps {
  member: StaffMember;
  self: boolean;
  onOpen: (open: Open) => void;
  onChange: (change: { duty: true } | { state: 'active' }) => void;
}

function Actions({ member, self, onOpen, onChange }: ActionsProps) {
  const { t } = useTranslation('staff');
  const { id, name, role, state, duty } = member;
  const active = state === 'active';
  const act = (text: string, long: string, run: () => void) => (
    <Button looks="subtle" className="ovs-row-button" aria-label={long} onClick={run}>
      {text}
    </Button>
  );
  return (
    <span className="ovs-row-actions">
      {active && !self ? act(t('code.open'), t('code.long', { name }), () => onOpen({ what: 'code', id })) : null}
      {active && role === 'guide' && !duty ? act(t('duty.give'), t('duty.long', { name }), () => onChange({ duty: true })) : null}
      {act(t('rename.open'), t('rename.long', { name }), () => onOpen({ what: 'rename', id }))}
      {active && !self ? act(t('close.open'), t('close.long', { name }), () => onOpen({ what: 'close', id })) : null}
      {active ? null : act(t('reopen'), t('reopenLong', { name }), () => onChange({ state: 'active' }))}
    </span>
  );
}
