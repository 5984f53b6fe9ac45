// SPDX-License-Identifier: EUPL-1.2
import { Outlet, useMatches, useRouterState, useSearch } from '@tanstack/react-router';
import { Suspense, useLayoutEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '../app/error-boundary';
import { useSession, useSignInAsked } from '../api/session';
import { LiveRegion } from '../components/announce';
import { Button } from '../components/button';
import { Notice } from '../components/notice';
import { Said } from '../components/say';
import { Skeleton } from '../components/skeleton';
import { SignInAgain } from '../features/account/sign-in-again';
import { SignInPanel, type SignInMode } from '../features/account/sign-in-panel';
import { DemoBar } from '../features/shell/demo-bar';
import { changeLanguage } from '../i18n';
import { DeskFooter } from './desk-footer';
import { DeskHeader } from './desk-header';
import { HomeLink } from './home-link';
import { PageHead, ReadFailure } from './page';

function Loading() {
  return (
    <div className="ovs-bar ovs-plain">
      <Skeleton cards={2} />
    </div>
  );
}

/// The page, for whoever may see it; otherwise what to do about that, at the same address.
function Guarded() {
  const session = useSession();
  const page = useMatches({ select: (matches) => (matches.length === 1 ? undefined : matches.at(-1)?.staticData) });
  // Only the root matches: there is no such page, for nobody.
  if (page === undefined || page.open === true) {
    return <Outlet />;
  }
  if (session.isPending) {
    return <Loading />;
  }
  if (session.isError) {
    return (
      <Plain title="signInFirst">
        <ReadFailure error={session.error} onRetry={() => void session.refetch()} />
      </Plain>
    );
  }
  if (session.data === null) {
    return <SignInHere />;
  }
  if (page.roles?.includes(session.data.account.role) === false) {
    return (
      <Plain title="notForYou">
        <HomeLink />
      </Plain>
    );
  }
  // Another account begins with fresh pages.
  return <Outlet key={session.data.account.id} />;
}

function SignInHere() {
  const [mode, setMode] = useState<SignInMode>('signIn');
  return <SignInPanel key={mode} mode={mode} onMode={setMode} onTheWay />;
}

function Plain({ title, children }: { title: 'notFound' | 'notForYou' | 'signInFirst' | 'broken'; children: ReactNode }) {
  const { t } = useTranslation('desk');
  return (
    <div className="ovs-bar ovs-plain">
      <PageHead title={t(`page.${title}`)} />
      {title === 'signInFirst' ? null : <p className="nl-paragraph">{t(`page.${title}Text`)}</p>}
      {children}
    </div>
  );
}

export function NotFound() {
  return (
    <Plain title="notFound">
      <HomeLink />
    </Plain>
  );
}

function Broken() {
  const { t } = useTranslation('desk');
  return (
    <Plain title="broken">
      <Notice kind="error">
        <p>
          <Button looks="primary" onClick={() => window.location.reload()}>
            {t('failure.retry')}
          </Button>
        </p>
      </Notice>
    </Plain>
  );
}

export function Shell() {
  const { lang = 'nl' } = useSearch({ from: '__root__' });
  const asked = useSignInAsked();
  const address = useRouterState({ select: (state) => state.location.href });
  useLayoutEffect(() => {
    void changeLanguage(lang);
  }, [lang]);
  return (
    <div className="ovs-page">
      <DeskHeader />
      <DemoBar />
      <main id="main" tabIndex={-1}>
        <ErrorBoundary page={address} fallback={<Broken />}>
          <Suspense fallback={<Loading />}>
            <Guarded />
          </Suspense>
        </ErrorBoundary>
      </main>
      <DeskFooter />
      <Said />
      <LiveRegion />
      {asked ? (
        <Suspense fallback={null}>
          <SignInAgain />
        </Suspense>
      ) : null}
    </div>
  );
}
