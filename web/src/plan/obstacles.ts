// SPDX-License-Identifier: EUPL-1.2
import type { WhyNot } from '../api/types';

type SessionObstacle = WhyNot['sessions'][number];

export interface ObstacleGroup {
  obstacle: SessionObstacle['obstacle'];
  sessions: SessionObstacle[];
}

/// The sessions with the same obstacle together, in the order in which the obstacles come; within one by date, what
/// starts on any Monday first.
export function groupObstacles(sessions: SessionObstacle[]): ObstacleGroup[] {
  const groups = new Map<SessionObstacle['obstacle'], SessionObstacle[]>();
  for (const session of sessions) {
    groups.set(session.obstacle, [...(groups.get(session.obstacle) ?? []), session]);
  }
  return [...groups].map(([obstacle, list]) => ({ obstacle, sessions: list.toSorted((a, b) => (a.start ?? '').localeCompare(b.start ?? '')) }));
}
