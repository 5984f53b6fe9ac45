// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react';

/// What is folded away on the screen is on the paper, and folded again after it.
export function useOpenForPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details.ovs-print-open:not([open])')];
      for (const part of opened) {
        part.open = true;
      }
    };
    const close = () => {
      for (const part of opened) {
        part.open = false;
      }
    };
    window.addEventListener('beforeprint', open);
    window.addEventListener('afterprint', close);
    return () => {
      window.removeEventListener('beforeprint', open);
      window.removeEventListener('afterprint', close);
    };
  }, []);
}
