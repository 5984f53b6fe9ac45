// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty';
import { Section } from '../../components/section';
import { today } from '../../lib/dates';
import type { TaskPage } from '../dossier/task-page';
import { TaskRow } from '../dossier/task-row';

/// What she can do herself, and what others do for her.
export function OwnTasks({ page }: { page: TaskPage }) {
  const { t } = useTranslation('mine');
  const now = today();
  const own = page.tasks.filter(({ forPerson }) => forPerson).sort((a, b) => Number(a.doneAt !== undefined) - Number(b.doneAt !== undefined));
  const others = page.tasks.filter(({ forPerson, doneAt }) => !forPerson && doneAt === undefined);
  return (
    <Section title={t('tasks.title')}>
      {own.length === 0 ? (
        <Empty title={t('tasks.empty')}>
          <p>{t('tasks.emptyText')}</p>
        </Empty>
      ) : (
        <ul className="ovs-rows ovs-tasks">
          {own.map((task) => (
            <TaskRow key={task.id} page={page} task={task} today={now} own />
          ))}
        </ul>
      )}
      {others.length === 0 ? null : (
        <div>
          <h3 className="nl-heading nl-heading--level-4">{t('tasks.others')}</h3>
          <ul className="ovs-list">
            {others.map(({ id, what }) => (
              <li key={id}>{what}</li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
