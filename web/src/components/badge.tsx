// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Icon } from './icon';

export type BadgeKind = 'plain' | 'good' | 'soon' | 'alert' | 'late';

/// A state in a word or two. The words say it; the colour only helps.
export function Badge({ kind = 'plain', children }: { kind?: BadgeKind; children: ReactNode }) {
  return (
    <span className={`nl-data-badge ovs-badge ovs-badge--${kind}`}>
      {kind === 'late' ? <Icon name="warning" /> : null}
      {children}
    </span>
  );
}
