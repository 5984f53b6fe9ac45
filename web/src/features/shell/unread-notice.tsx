// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice';
import { useUnreadLink } from '../../plan/use-plan';

/// A link can arrive broken: what it lost is not quietly taken as not answered.
export function UnreadNotice() {
  const { t } = useTranslation();
  const unread = useUnreadLink();
  return unread ? (
    <Notice kind="warning">
      <p>{t('app.unread')}</p>
    </Notice>
  ) : null;
}
