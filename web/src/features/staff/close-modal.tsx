// SPDX-License-Identifier: EUPL-1.2
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../../api/partners-api';
import { hasStatus } from '../../api/problem';
import { Button } from '../../components/button';
import { Modal } from '../../components/modal';
import { Notice } from '../../components/notice';
import { say } from '../../components/say';
import { WriteFailure } from '../../components/write-failure';
import { useStaffChange } from './use-staff-change';

interface CloseModalProps {
  member: StaffMember;
  onlyAdmin: boolean;
  onClose: () => void;
}

/// Closing an account: what it means for the open dossiers, or what has to be done first.
export function CloseModal({ member, onlyAdmin, onClose }: CloseModalProps) {
  const { t } = useTranslation('staff');
  const id = useId();
  const change = useStaffChange(({ name }) => {
    say(t('close.done', { name }));
    onClose();
  });
  const first = member.duty ? 'close.dutyFirst' : onlyAdmin ? 'close.adminFirst' : undefined;
  return (
    <Modal id={id} title={t('close.title', { name: member.name })} onClose={onClose}>
      {first === undefined ? (
        <>
          <p className="nl-paragraph">{t('close.lead')}</p>
          <p className="nl-paragraph">{member.openDossiers === 0 ? t('close.noDossiers') : t('close.dossiers', { count: member.openDossiers })}</p>
          {change.isError ? <WriteFailure error={change.error} text={hasStatus(change.error, 409) ? t('close.refused') : undefined} /> : null}
        </>
      ) : (
        <Notice kind="warning">
          <p>{t(first)}</p>
        </Notice>
      )}
      <div className="ovs-button-row">
        {first === undefined ? (
          <Button looks="primary" aria-disabled={change.isPending} onClick={() => change.mutate({ member, change: { state: 'closed' } })}>
            {t('close.submit')}
          </Button>
        ) : null}
        <Button looks="subtle" onClick={onClose}>
          {t('back')}
        </Button>
      </div>
    </Modal>
  );
}
