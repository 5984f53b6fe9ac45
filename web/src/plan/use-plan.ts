// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useSyncExternalStore } from 'react';
import { parseHash, toHash, type PlanState } from './plan-state';

const listeners = new Set<() => void>();
/// Counts changes that came from outside (back, forward, a pasted address), so that a form can start again.
let outside = 0;

function tell(): void {
  for (const listener of listeners) {
    listener();
  }
}

function fromOutside(): void {
  ++outside;
  tell();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('popstate', fromOutside);
    window.addEventListener('hashchange', fromOutside);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      window.removeEventListener('popstate', fromOutside);
      window.removeEventListener('hashchange', fromOutside);
    }
  };
}

/// `step`: a new page that the back button leaves again. `here`: the same page with other answers.
export function goTo(plan: PlanState, how: 'step' | 'here'): void {
  const hash = toHash(plan);
  if (how === 'step' && hash !== window.location.hash) {
    window.history.pushState(null, '', hash);
    window.scrollTo(0, 0);
  } else {
    window.history.replaceState(null, '', hash);
  }
  tell();
}

export function usePlan(): PlanState {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parseHash(hash), [hash]);
}

export function useOutsideChanges(): number {
  return useSyncExternalStore(subscribe, () => outside);
}
