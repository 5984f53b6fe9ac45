// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { NewTask, Task } from '../../api/desk-types';
import { dossierApi } from '../../api/dossier-api';
import { useDocWrite } from '../../api/writes';
import { CheckField, DateField, TextField } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useEditForm } from '../../components/form/use-edit-form';
import { useForm } from '../../components/form/use-form';
import { say } from '../../components/say';
import { today } from '../../lib/dates';
import { told } from '../../lib/told';
import { useFormat } from '../../lib/use-format';
import type { TaskPage } from './task-page';

export function NewTaskModal({ page, onClose }: { page: TaskPage; onClose: () => void }) {
  const { t } = useTranslation(['dossier', 'desk']);
  const write = useDocWrite({
    doc: page.doc,
    whenStale: 'again',
    send: async (input: NewTask) => page.keep(await dossierApi.addTask(page.dossier, input)),
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

export function TaskModal({ page, task, onClose }: { page: TaskPage; task: Task; onClose: () => void }) {
  const { t } = useTranslation(['dossier', 'desk']);
  const { longDate } = useFormat();
  const fields = ({ what, dueOn = '' }: Task): TaskFields => ({ what, dueOn });
  const { form, conflict } = useEditForm({
    id: 'task',
    labels: { what: t('tasks.what'), dueOn: t('tasks.dueOn') },
    doc: page.doc,
    start: fields(task),
    valuesOf: ({ tasks }: { tasks: Task[] }) => fields(tasks.find(({ id }) => id === task.id) ?? task),
    send: async ({ what, dueOn }, _changed, version) => page.keep(await dossierApi.changeTask(page.dossier, version, task.id, { what, ...told('dueOn', dueOn) })),
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
