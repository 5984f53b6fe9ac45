// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { announce } from '../../components/announce';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';

/// Copies the address of this page, which holds what was filled in.
export function ShareButton() {
  const { t } = useTranslation('translation');
  const onShare = () => {
    navigator.clipboard.writeText(window.location.href).then(
      () => announce(t('route.shareDone')),
      () => announce(t('route.shareFailed')),
    );
  };
  return (
    <Button onClick={onShare}>
      <Icon name="link" /> {t('route.share')}
    </Button>
  );
}
