// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Task } from '../../api/desk-types';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { Section } from '../../components/section';
import { NewTaskModal, TaskModal } from './task-modals';
import type { TaskPage } from './task-page';
import { TaskRow } from './task-row';

/// The first to be done first; without a day last.
function byDay(a: Task, b: Task): number {
  return (a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1;
}

export function Tasks({ page, today }: { page: TaskPage; today: string }) {
  const { t } = useTranslation('dossier');
  const [open, setOpen] = useState<Task | 'new'>();
  const { tasks, writable } = page;
  const todo = tasks.filter(({ doneAt }) => doneAt === undefined).sort(byDay);
  const done = tasks.filter(({ doneAt }) => doneAt !== undefined);
  const row = (task: Task) => <TaskRow key={task.id} page={page} task={task} today={today} onChange={() => setOpen(task)} />;
  return (
    <Section title={t('tasks.title')} action={writable ? <Button onClick={() => setOpen('new')}>{t('tasks.add')}</Button> : null}>
      {todo.length === 0 ? (
        <Empty title={t('tasks.empty')}>
          <p>{t('tasks.emptyText')}</p>
        </Empty>
      ) : (
        <ul className="ovs-rows ovs-tasks">{todo.map(row)}</ul>
      )}
      {done.length === 0 ? null : (
        <details className="ovs-details ovs-details--small">
          <summary>{t('tasks.doneTitle', { count: done.length })}</summary>
          <ul className="ovs-rows ovs-tasks">{done.map(row)}</ul>
        </details>
      )}
      {open === 'new' ? <NewTaskModal page={page} onClose={() => setOpen(undefined)} /> : open === undefined ? null : <TaskModal page={page} task={open} onClose={() => setOpen(undefined)} />}
    </Section>
  );
}
