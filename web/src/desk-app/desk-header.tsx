// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountApi } from '../api/account-api';
import type { Session } from '../api/desk-types';
import { hasStatus } from '../api/problem';
import { endSession, useSession } from '../api/session';
import { Button } from '../components/button';
import { Icon } from '../components/icon';
import { say } from '../components/say';
import { SkipLink } from '../components/skip-link';
import { Wordmark } from '../components/wordmark';
import { entries, homeOf } from './nav';

function LanguageLink() {
  const { t } = useTranslation();
  const { lang } = useSearch({ from: '__root__' });
  const other = lang === 'en' ? 'nl' : 'en';
  return (
    <Link className="nl-button nl-button--subtle" to="." search={(now) => ({ ...now, lang: other === 'en' ? 'en' : undefined })} hash lang={other} hrefLang={other} replace>
      {t('app.otherLanguage')}
    </Link>
  );
}

function useSignOut(): () => void {
  const { t } = useTranslation('desk');
  const queries = useQueryClient();
  const navigate = useNavigate();
  return () => {
    const leave = async () => {
      await navigate({ to: '/inloggen', ignoreBlocker: true });
      endSession(queries);
    };
    accountApi.signOut().then(leave, (error: unknown) => {
      if (hasStatus(error, 401)) {
        void leave();
      } else {
        say(t('nav.signOutFailed'), 'error');
      }
    });
  };
}

function Pages({ session }: { session: Session }) {
  const { t } = useTranslation('desk');
  const mine = entries.filter(({ roles }) => roles.includes(session.account.role));
  return (
    <nav className="ovs-desk-nav__pages" aria-label={t('nav.pages')}>
      <ul>
        {mine.map(({ to, text }) => (
          <li key={to}>
            <Link className="ovs-desk-nav__link" to={to} activeOptions={{ exact: true, includeSearch: false }}>
              {t(text)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/// On a phone the pages, the account and the language are behind one button.
export function DeskHeader() {
  const { t } = useTranslation('desk');
  const { data: session } = useSession();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const [openAt, setOpenAt] = useState<string>();
  const signOut = useSignOut();
  const known = session !== undefined && session !== null;
  const open = openAt === path;
  return (
    <header className="ovs-header ovs-no-print">
      <SkipLink href="#main" />
      <div className="ovs-bar ovs-desk-bar">
        <Link className="ovs-brand" to={known ? homeOf(session.account.role) : '/inloggen'} aria-label={t('nav.home')}>
          <Wordmark />
          <span>Overstap</span>
        </Link>
        {known ? (
          <Button looks="subtle" className="ovs-desk-bar__menu" aria-expanded={open} aria-controls="desk-nav" onClick={() => setOpenAt(open ? undefined : path)}>
            {t('nav.menu')}
          </Button>
        ) : null}
        <div className={`ovs-desk-nav${open ? ' ovs-desk-nav--open' : ''}`} id="desk-nav">
          {known ? <Pages session={session} /> : null}
          <div className="ovs-desk-nav__own">
            {known ? (
              <Link className="nl-button nl-button--subtle" to="/mijn/account">
                <Icon name="person" /> <span className="ovs-desk-nav__name">{session.account.name}</span>
              </Link>
            ) : null}
            <LanguageLink />
            {known ? (
              <Button looks="subtle" onClick={signOut}>
                {t('nav.signOut')}
              </Button>
            ) : null}
          </div>
        </div>
      </div>
    </header>
  );
}
