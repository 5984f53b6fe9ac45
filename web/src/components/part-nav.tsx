// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, type ReactNode } from 'react';

/// Links to pages that belong together. On a phone they may not all fit: the one that is open is in view.
export function PartNav({ label, children }: { label: string; children: ReactNode }) {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = nav.current?.querySelector('[aria-current="page"]');
    if (nav.current !== null && current !== null && current !== undefined) {
      nav.current.scrollLeft += current.getBoundingClientRect().left - nav.current.getBoundingClientRect().left - 24;
    }
  }, []);
  return (
    <nav className="ovs-tabs ovs-no-print" aria-label={label} ref={nav}>
      <ul>{children}</ul>
    </nav>
  );
}
