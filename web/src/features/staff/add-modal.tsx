// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '../../api/desk-types';
import { staffApi, staffQuery } from '../../api/partners-api';
import { useWrite } from '../../api/writes';
import { RadioField, TextField } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useForm } from '../../components/form/use-form';
import { StaffCode, type CodeFor } from './staff-code';

/// Makes an account for a colleague; shows the sign-in name and the code to begin with.
export function AddModal({ roles, onClose }: { roles: Role[]; onClose: () => void }) {
  const [made, setMade] = useState<CodeFor>();
  return made === undefined ? <AddFields roles={roles} onMade={setMade} onClose={onClose} /> : <StaffCode given={made} onClose={onClose} />;
}

function AddFields({ roles, onMade, onClose }: { roles: Role[]; onMade: (made: CodeFor) => void; onClose: () => void }) {
  const { t } = useTranslation(['staff', 'desk']);
  const queries = useQueryClient();
  const write = useWrite({
    send: (input: { name: string; role: Role }, key) => staffApi.add(input, key),
    onDone: ({ member, code }) => {
      void queries.invalidateQueries({ queryKey: staffQuery.queryKey });
      onMade({ member, code });
    },
  });
  const form = useForm<{ name: string; role: Role | '' }>({
    id: 'add',
    labels: { name: t('column.name'), role: t('column.role') },
    start: { name: '', role: '' },
    required: ['name', 'role'],
    send: async ({ name, role }) => role !== '' && (await write.mutateAsync({ name: name.trim(), role })),
  });
  return (
    <FormModal title={t('add.title')} form={form} submit={t('add.submit')} onClose={onClose}>
      <p className="nl-paragraph">{t('add.lead')}</p>
      <TextField form={form} name="name" most={100} />
      <RadioField form={form} name="role" options={roles.map((role) => ({ value: role, label: t(`desk:role.${role}`) }))} />
    </FormModal>
  );
}
