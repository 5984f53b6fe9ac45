// SPDX-License-Identifier: EUPL-1.2
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { staffApi, type StaffMember } from '../../api/partners-api';
import { useWrite } from '../../api/writes';
import { Button } from '../../components/button';
import { Modal } from '../../components/modal';
import { WriteFailure } from '../../components/write-failure';
import { StaffCode, type CodeFor } from './staff-code';

/// A new code for who forgot the password: the one before it stops at once, so it asks first.
export function CodeModal({ member, onClose }: { member: StaffMember; onClose: () => void }) {
  const { t } = useTranslation(['staff', 'desk']);
  const id = useId();
  const [given, setGiven] = useState<CodeFor>();
  const write = useWrite({ send: (of: string) => staffApi.newCode(of), onDone: (code) => setGiven({ member, code }) });
  return given !== undefined ? (
    <StaffCode given={given} onClose={onClose} />
  ) : (
    <Modal id={id} title={t('code.askTitle', { name: member.name })} onClose={onClose}>
      <p className="nl-paragraph">{t('code.ask')}</p>
      {write.isError ? <WriteFailure error={write.error} /> : null}
      <div className="ovs-button-row">
        <Button looks="primary" aria-disabled={write.isPending} onClick={() => write.mutate(member.id)}>
          {t('code.submit')}
        </Button>
        <Button looks="subtle" onClick={onClose}>
          {t('back')}
        </Button>
      </div>
    </Modal>
  );
}
