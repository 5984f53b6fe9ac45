// SPDX-License-Identifier: EUPL-1.2
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/// Asks before a page is left on which something was typed that is not stored yet.
export function useLeaveGuard(unsaved: boolean): void {
  const { t } = useTranslation('desk');
  useBlocker({
    shouldBlockFn: ({ current, next }) => unsaved && current.pathname !== next.pathname && !window.confirm(t('form.leave')),
    enableBeforeUnload: () => unsaved,
  });
}
