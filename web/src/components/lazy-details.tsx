// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';

interface LazyDetailsProps {
  title: string;
  className?: string;
  children: () => ReactNode;
}

/// What can be opened, and is not made before: there can be dozens on a page.
export function LazyDetails({ title, className = 'ovs-details ovs-details--small', children }: LazyDetailsProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open ? children() : null}
    </details>
  );
}
