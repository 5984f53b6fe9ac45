// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { Task } from '../../api/desk-types';
import { dossierApi } from '../../api/dossier-api';
import { useDocWrite } from '../../api/writes';
import { announce } from '../../components/announce';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { say } from '../../components/say';
import { useFormat } from '../../lib/use-format';
import type { TaskPage } from './task-page';

interface TaskRowProps {
  page: TaskPage;
  task: Task;
  today: string;
  /// On the person's own page, where it needs no saying who does it.
  own?: boolean;
  /// Absent: the words of the task cannot be changed here.
  onChange?: () => void;
}

/// One thing to do. It is ticked at once and stored behind that; when storing fails the tick goes and a message comes.
export function TaskRow({ page, task, today, own = false, onChange }: TaskRowProps) {
  const { t } = useTranslation('dossier');
  const { dayMonth, longDate } = useFormat();
  const { what, dueOn } = task;
  const { dossier, doc, writable, keep } = page;
  const write = useDocWrite({
    doc,
    whenStale: 'again',
    send: async (done: boolean, version) => keep(await dossierApi.changeTask(dossier, version, task.id, { done })),
  });
  const done = write.isPending ? write.variables : task.doneAt !== undefined;
  const day = task.doneAt !== undefined ? t('tasks.doneOn', { date: longDate(task.doneAt.slice(0, 10)) }) : dueOn === undefined ? undefined : t('tasks.due', { date: dayMonth(dueOn) });
  const about = [own ? undefined : t(task.forPerson ? 'tasks.byPerson' : 'tasks.byDesk'), day].filter((part) => part !== undefined);
  const late = !done && dueOn !== undefined && dueOn < today;
  const tick = () => {
    announce(t(done ? 'tasks.openSaid' : 'tasks.doneSaid', { what }));
    write.mutate(!done, { onError: () => say(t('tasks.failed', { what }), 'error') });
  };
  return (
    <li>
      {/* The words of the task are the label, but the rule looks less deep. */}
      {/* eslint-disable-next-line jsx-a11y/label-has-associated-control */}
      <label className={`ovs-task${done ? ' ovs-task--done' : ''}`}>
        <input className="utrecht-checkbox utrecht-checkbox--html-input" type="checkbox" checked={done} disabled={!writable} onChange={tick} />
        <span>
          <span className="ovs-task__what">{what}</span>
          <span className="ovs-task__about">
            {about.join(', ')}
          </span>
        </span>
      </label>
      {late ? <Badge kind="late">{t('tasks.late', { date: dayMonth(dueOn) })}</Badge> : null}
      {writable && onChange !== undefined && !done ? (
        <Button looks="subtle" aria-label={t('tasks.changeLong', { what })} onClick={onChange}>
          {t('tasks.change')}
        </Button>
      ) : null}
    </li>
  );
}
