// SPDX-License-Identifier: EUPL-1.2
import { useId, type ReactNode } from 'react';

/// A card with a heading, and the button that belongs to it beside the heading.
export function Section({ title, action, className, children }: { title: string; action?: ReactNode; className?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={`ovs-card ovs-section${className === undefined ? '' : ` ${className}`}`} aria-labelledby={id}>
      <div className="ovs-section__head">
        <h2 className="nl-heading nl-heading--level-2" id={id}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
}
