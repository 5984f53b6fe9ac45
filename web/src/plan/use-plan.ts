// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useSyncExternalStore } from 'react';
import { parseHash, readHash, toHash, type PlanState } from './plan-state';

const listeners = new Set<() => void>();
/// Counts changes that came from outside (back, forward, a pasted address), so that a form can start again.
let outside = 0;
/// A link or button went somewhere new; back and forward do not count, because the browser puts those back in place.
let moved = false;

function onClick(event: MouseEvent): void {
  const newTab = event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  // Another language is the same place: the focus stays on that link.
  const link = event.target instanceof Element && !newTab ? event.target.closest('a[href^="#/"]:not([hreflang])') : null;
  if (link !== null && link.getAttribute('href') !== window.location.hash) {
    moved = true;
  }
}

/// True once after a move.
export function takeMove(): boolean {
  const was = moved;
  moved = false;
  return was;
}

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
    document.addEventListener('click', onClick, true);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      window.removeEventListener('popstate', fromOutside);
      window.removeEventListener('hashchange', fromOutside);
      document.removeEventListener('click', onClick, true);
    }
  };
}

/// `step`: a new page that the back button leaves again. `here`: the same page with other answers.
export function goTo(plan: PlanState, how: 'step' | 'here'): void {
  const hash = toHash(plan);
  if (how === 'step' && hash !== window.location.hash) {
    moved = true;
    window.history.pushState(null, '', hash);
  } else {
    window.history.replaceState(null, '', hash);
  }
  tell();
}

export function usePlan(): PlanState {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parseHash(hash), [hash]);
}

/// A part of the address could not be read; false again as soon as an answer changes.
export function useUnreadLink(): boolean {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => readHash(hash).unread, [hash]);
}

export function useOutsideChanges(): number {
  return useSyncExternalStore(subscribe, () => outside);
}
