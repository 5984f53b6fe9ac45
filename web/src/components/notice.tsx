// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

type Kind = 'info' | 'warning' | 'error' | 'ok';
const icons: Record<Kind, IconName> = { info: 'info', warning: 'warning', error: 'warning', ok: 'check' };

export function Notice({ kind, icon, children }: { kind: Kind; icon?: IconName; children: ReactNode }) {
  return (
    <div className={`utrecht-alert utrecht-alert--${kind}`}>
      <div className="utrecht-alert__icon">
        <Icon name={icon ?? icons[kind]} />
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">{children}</div>
      </div>
    </div>
  );
}
