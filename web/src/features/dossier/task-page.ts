// SPDX-License-Identifier: EUPL-1.2
// Things to do stand on the page of a dossier and on that of its plan.
import type { Dossier, Task } from '../../api/desk-types';
import { dossierDoc } from '../../api/dossier-api';
import type { Doc, Versioned } from '../../api/writes';
import { mayWrite } from './rights';

interface WithTasks extends Versioned {
  tasks: Task[];
}

/// The tasks of a dossier, on the page that shows them.
export interface TaskPage {
  dossier: string;
  tasks: Task[];
  writable: boolean;
  doc: Doc<WithTasks>;
  /// What that page shows after a write; undefined: it is read again.
  keep: (dossier: Dossier) => WithTasks | undefined;
}

export function tasksOf(dossier: Dossier): TaskPage {
  return { dossier: dossier.id, tasks: dossier.tasks, writable: mayWrite(dossier), doc: dossierDoc(dossier.id), keep: (out) => out };
}
