// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';

interface LazyDetailsProps {
  title: string;
  className?: string;
  /// Open from the start.
  opened?: boolean;
  children: () => ReactNode;
}

/// What can be opened, and is not made before: there can be dozens on a page.
export function LazyDetails({ title, className = 'ovs-details ovs-details--small', opened = false, children }: LazyDetailsProps) {
  const [open, setOpen] = useState(opened);
  return (
    <details className={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open ? children() : null}
    </details>
  );
}
