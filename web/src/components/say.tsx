// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Icon } from './icon';

interface Message {
  text: string;
  kind: 'ok' | 'error';
}

let message: Message | undefined;
const listeners = new Set<() => void>();

function show(next: Message | undefined): void {
  message = next;
  for (const listener of listeners) {
    listener();
  }
}

/// Shows this at the bottom of the page and lets a screen reader say it. What went wrong stays until it is closed.
export function say(text: string, kind: Message['kind'] = 'ok'): void {
  show({ text, kind });
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

const readingTime = 6000;

/// The place where `say` shows. It is always there, so that a screen reader hears what comes into it.
export function Said() {
  const { t } = useTranslation();
  const shown = useSyncExternalStore(subscribe, () => message);
  useEffect(() => {
    if (shown?.kind !== 'ok') {
      return undefined;
    }
    const timer = setTimeout(() => show(undefined), readingTime);
    return () => clearTimeout(timer);
  }, [shown]);
  return (
    <div role="status">
      {shown === undefined ? null : (
        <div className={`ovs-said ovs-said--${shown.kind}`}>
          <Icon name={shown.kind === 'ok' ? 'check' : 'warning'} />
          <p>{shown.text}</p>
          <Button looks="subtle" onClick={() => show(undefined)}>
            {t('app.close')}
          </Button>
        </div>
      )}
    </div>
  );
}
