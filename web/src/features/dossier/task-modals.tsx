// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { Dossier, NewTask, Task } from '../../api/desk-types';
import { dossierApi, dossierDoc } from '../../api/dossier-api';
import { useDocWrite } from '../../api/writes';
import { CheckField, DateField, TextField } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useEditForm } from '../../components/form/use-edit-form';
import { useForm } from '../../components/form/use-form';
import { say } from '../../components/say';
import { today } from '../../lib/dates';
import { told } from '../../lib/told';
import { useFormat } from '../../lib/use-format';

export function NewTaskModal({ dossier, onClose }: { dossier: string; onClose: () => void }) {
  const { t } = useTranslation(['dossier', 'desk']);
  const write = useDocWrite<NewTask, Dossier>({
    doc: dossierDoc(dossier),
    whenStale: 'again',
    send: (input) => dossierApi.addTask(dossier, input),
    onDone: () => {
      say(t('tasks.saved'));
      onClose();
    },
  });
  const form = useForm({
    id: 'task',
    labels: { what: t('tasks.what'), dueOn: t('tasks.dueOn'), forPerson: t('tasks.forPerson') },
    start: { what: '', dueOn: '', forPerson: false },
    required: ['what'],
    send: ({ what, dueOn, forPerson }) => write.mutateAsync({ what: what.trim(), forPerson, ...told('dueOn', dueOn) }),
  });
  return (
    <FormModal title={t('tasks.addTitle')} form={form} submit={t('desk:form.save')} onClose={onClose}>
      <TextField form={form} name="what" most={300} />
      <DateField form={form} name="dueOn" optional today={today()} />
      <CheckField form={form} name="forPerson" />
    </FormModal>
  );
}

interface TaskFields {
  what: string;
  dueOn: string;
}

export function TaskModal({ dossier, task, onClose }: { dossier: string; task: Task; onClose: () => void }) {
  const { t } = useTranslation(['dossier', 'desk']);
  const { longDate } = useFormat();
  const fields = ({ what, dueOn = '' }: Task): TaskFields => ({ what, dueOn });
  const { form, conflict } = useEditForm<TaskFields, Dossier>({
    id: 'task',
    labels: { what: t('tasks.what'), dueOn: t('tasks.dueOn') },
    doc: dossierDoc(dossier),
    start: fields(task),
    valuesOf: ({ tasks }) => fields(tasks.find(({ id }) => id === task.id) ?? task),
    send: ({ what, dueOn }, _changed, version) => dossierApi.changeTask(dossier, version, task.id, { what, ...told('dueOn', dueOn) }),
    required: ['what'],
    show: { dueOn: longDate },
    texts: ['what'],
    onDone: () => {
      say(t('tasks.saved'));
      onClose();
    },
  });
  return (
    <>
      <FormModal title={t('tasks.changeTitle')} form={form} submit={t('desk:form.save')} onClose={onClose}>
        <TextField form={form} name="what" most={300} />
        <DateField form={form} name="dueOn" optional={task.dueOn === undefined} today={today()} />
      </FormModal>
      {conflict}
    </>
  );
}
