// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { say } from '../../components/say';

/// The sign-in name that the desk gave: nobody can look it up later, so it has to be written down now.
export function NewLogin({ login, onContinue }: { login: string; onContinue: () => void }) {
  const { t } = useTranslation('account');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = () => {
    navigator.clipboard.writeText(login).then(
      () => say(t('newLogin.copied')),
      () => say(t('newLogin.copyFailed'), 'error'),
    );
  };
  return (
    <div className="ovs-new-login">
      <h2 className="nl-heading nl-heading--level-2" tabIndex={-1} ref={heading}>
        {t('newLogin.title')}
      </h2>
      <p className="ovs-new-login__name">{login}</p>
      <p className="nl-paragraph">{t('newLogin.keep')}</p>
      <div className="ovs-button-row ovs-no-print">
        <Button onClick={copy}>
          <Icon name="link" /> {t('newLogin.copy')}
        </Button>
        <Button onClick={() => window.print()}>
          <Icon name="print" /> {t('newLogin.print')}
        </Button>
        <Button looks="primary" onClick={onContinue}>
          {t('newLogin.continue')} <Icon name="arrow" />
        </Button>
      </div>
    </div>
  );
}
