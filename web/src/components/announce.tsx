// SPDX-License-Identifier: EUPL-1.2
import { useSyncExternalStore } from 'react';

let message = '';
const listeners = new Set<() => void>();

/// Lets a screen reader say this, once, without moving the focus.
export function announce(text: string): void {
  // The same text twice is only read again when the node changes.
  message = text === message ? `${text}\u00A0` : text;
  for (const listener of listeners) {
    listener();
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

export function LiveRegion() {
  const text = useSyncExternalStore(subscribe, () => message);
  return (
    <div className="ovs-hidden" role="status" aria-live="polite">
      {text}
    </div>
  );
}
