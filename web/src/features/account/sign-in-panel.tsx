// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountApi } from '../../api/account-api';
import type { Session } from '../../api/desk-types';
import { hasStatus } from '../../api/problem';
import { useVersion } from '../../api/queries';
import { startSession } from '../../api/session';
import { TextButton } from '../../components/button';
import { PasswordField, TextField } from '../../components/form/fields';
import { Form } from '../../components/form/form';
import { useForm } from '../../components/form/use-form';
import { Notice } from '../../components/notice';
import { PageHead } from '../../desk-app/page';
import { NewLogin } from './new-login';

export type SignInMode = 'signIn' | 'code' | 'register';

interface SignInPanelProps {
  mode: SignInMode;
  onMode: (mode: SignInMode) => void;
  /// Signing in is on the way to something else.
  onTheWay?: boolean;
  onDone?: (session: Session) => void;
}

const shortestPassword = 12;

/// Signing in, the first time with a code, and making an account: also in the place of a page that needs it.
export function SignInPanel({ mode, onMode, onTheWay = false, onDone }: SignInPanelProps) {
  const { t } = useTranslation('account');
  const version = useVersion();
  const queries = useQueryClient();
  const start = (session: Session) => {
    startSession(queries, session);
    onDone?.(session);
  };
  return (
    <div className="ovs-bar ovs-plain ovs-narrow">
      <PageHead title={t(`${mode}.title`)}>{onTheWay ? <p className="nl-paragraph nl-paragraph--lead">{t('signIn.onTheWay')}</p> : null}</PageHead>
      {version.data?.synthetic === true && mode === 'signIn' ? (
        <Notice kind="info">
          <p>{t('signIn.demo')}</p>
        </Notice>
      ) : null}
      <div className="ovs-card">
        {mode === 'signIn' ? <SignInForm onStart={start} /> : mode === 'code' ? <CodeForm onStart={start} /> : <RegisterForm onStart={start} />}
      </div>
      <ul className="ovs-link-list">
        {mode === 'signIn' ? null : (
          <li>
            <TextButton onClick={() => onMode('signIn')}>{t('toSignIn')}</TextButton>
          </li>
        )}
        {mode === 'code' ? null : (
          <li>
            <TextButton onClick={() => onMode('code')}>{t('toCode')}</TextButton>
          </li>
        )}
        {mode === 'register' ? null : (
          <li>
            <TextButton onClick={() => onMode('register')}>{t('toRegister')}</TextButton>
          </li>
        )}
        {mode === 'signIn' && !onTheWay ? (
          <li>
            <Link className="ovs-text-button" to="/inloggen/partner">
              {t('toJoin')}
            </Link>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

interface StartProps {
  onStart: (session: Session) => void;
}

function SignInForm({ onStart }: StartProps) {
  const { t } = useTranslation('account');
  const form = useForm({
    id: 'sign-in',
    labels: { login: t('login'), password: t('password') },
    start: { login: '', password: '' },
    required: ['login', 'password'],
    send: async ({ login, password }) => onStart(await accountApi.signIn(login.trim(), password)),
  });
  return (
    <Form form={form} submit={t('signIn.submit')} label={t('signIn.title')} explain={(error) => (hasStatus(error, 401) ? t('signIn.wrong') : undefined)} guard={false}>
      <TextField form={form} name="login" autoComplete="username" hint={t('loginHint')} />
      <PasswordField form={form} name="password" autoComplete="current-password" />
    </Form>
  );
}

function CodeForm({ onStart }: StartProps) {
  const { t } = useTranslation('account');
  const form = useForm({
    id: 'code',
    labels: { login: t('login'), code: t('code.code'), newPassword: t('code.newPassword') },
    start: { login: '', code: '', newPassword: '' },
    required: ['login', 'code', 'newPassword'],
    check: ({ newPassword }) => (newPassword.length < shortestPassword ? { newPassword: t('passwordShort') } : {}),
    send: async ({ login, code, newPassword }) => {
      await accountApi.setPassword(login.trim(), code.trim(), newPassword);
      onStart(await accountApi.signIn(login.trim(), newPassword));
    },
  });
  return (
    <>
      <p className="nl-paragraph">{t('code.lead')}</p>
      <Form form={form} submit={t('code.submit')} label={t('code.title')} explain={(error) => (hasStatus(error, 401) || hasStatus(error, 403) ? t('code.wrong') : undefined)} guard={false}>
        <TextField form={form} name="login" autoComplete="username" hint={t('loginHint')} />
        <TextField form={form} name="code" autoComplete="one-time-code" hint={t('code.codeHint')} />
        <PasswordField form={form} name="newPassword" autoComplete="new-password" hint={t('passwordHint')} />
      </Form>
    </>
  );
}

function RegisterForm({ onStart }: StartProps) {
  const { t } = useTranslation('account');
  const [made, setMade] = useState<Session>();
  const form = useForm({
    id: 'register',
    labels: { name: t('register.name'), password: t('register.password') },
    start: { name: '', password: '' },
    required: ['name', 'password'],
    check: ({ password }) => (password.length < shortestPassword ? { password: t('passwordShort') } : {}),
    send: async ({ name, password }) => setMade(await accountApi.register(name.trim(), password)),
  });
  if (made !== undefined) {
    return <NewLogin login={made.account.login} onContinue={() => onStart(made)} />;
  }
  return (
    <>
      <p className="nl-paragraph">{t('register.lead')}</p>
      <Form form={form} submit={t('register.submit')} label={t('register.title')} guard={false}>
        <TextField form={form} name="name" autoComplete="name" hint={t('register.nameHint')} />
        <PasswordField form={form} name="password" autoComplete="new-password" hint={t('passwordHint')} />
      </Form>
    </>
  );
}
