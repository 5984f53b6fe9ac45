// SPDX-License-Identifier: EUPL-1.2
import { useNavigate } from '@tanstack/react-router';
import { homeOf } from '../../desk-app/nav';
import { SignInPanel, type SignInMode } from './sign-in-panel';

const paths = { signIn: '/inloggen', code: '/inloggen/code', register: '/inloggen/nieuw' } as const;

function SignInAt({ mode }: { mode: SignInMode }) {
  const navigate = useNavigate();
  return (
    <SignInPanel
      key={mode}
      mode={mode}
      onMode={(next) => void navigate({ to: paths[next] })}
      onDone={(session) => void navigate({ to: homeOf(session.account.role), replace: true })}
    />
  );
}

export function SignInPage() {
  return <SignInAt mode="signIn" />;
}

export function CodePage() {
  return <SignInAt mode="code" />;
}

export function RegisterPage() {
  return <SignInAt mode="register" />;
}
