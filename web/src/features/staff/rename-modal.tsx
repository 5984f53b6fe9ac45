// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { StaffMember } from '../../api/partners-api';
import { TextField } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useForm } from '../../components/form/use-form';
import { say } from '../../components/say';
import { useStaffChange } from './use-staff-change';

export function RenameModal({ member, onClose }: { member: StaffMember; onClose: () => void }) {
  const { t } = useTranslation(['staff', 'desk']);
  const change = useStaffChange(() => {
    say(t('rename.done'));
    onClose();
  });
  const form = useForm({
    id: 'rename',
    labels: { name: t('column.name') },
    start: { name: member.name },
    required: ['name'],
    send: ({ name }) => change.mutateAsync({ member, change: { name: name.trim() } }),
  });
  return (
    <FormModal title={t('rename.title', { name: member.name })} form={form} submit={t('desk:form.save')} onClose={onClose}>
      <TextField form={form} name="name" most={100} />
    </FormModal>
  );
}
