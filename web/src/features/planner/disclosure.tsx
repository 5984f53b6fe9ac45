// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';

interface DisclosureProps {
  title: string;
  startOpen: boolean;
  forceOpen?: boolean;
  children: (open: boolean) => ReactNode;
}

/// A part of the form that stays closed until someone wants it.
export function Disclosure({ title, startOpen, forceOpen = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(startOpen);
  const shown = open || forceOpen;
  return (
    <details className="ovs-details" open={shown} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      <div className="ovs-details__inside">{children(shown)}</div>
    </details>
  );
}
