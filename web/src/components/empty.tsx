// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';

/// Nothing here, and what to do about it.
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="ovs-empty">
      <p className="ovs-empty__title">{title}</p>
      {children}
    </div>
  );
}
