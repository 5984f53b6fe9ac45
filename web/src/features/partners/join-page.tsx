// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../api/desk-types';
import { partnersApi } from '../../api/partners-api';
import { startSession } from '../../api/session';
import { PasswordField, TextField } from '../../components/form/fields';
import { Form } from '../../components/form/form';
import { useForm } from '../../components/form/use-form';
import { homeOf } from '../../desk-app/nav';
import { PageHead } from '../../desk-app/page';
import { NewLogin } from '../account/new-login';

/// An invited organisation joins: its first administrator gets an account.
export function JoinPage() {
  const { t } = useTranslation(['partners', 'account']);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [joined, setJoined] = useState<Session>();
  const form = useForm({
    id: 'join',
    labels: { code: t('join.code'), administrator: t('join.administrator'), password: t('account:register.password') },
    start: { code: '', administrator: '', password: '' },
    required: ['code', 'administrator', 'password'],
    check: ({ password }) => (password.length < 12 ? { password: t('account:passwordShort') } : {}),
    send: async ({ code, administrator, password }) => setJoined(await partnersApi.join(code.trim(), administrator.trim(), password)),
  });
  return (
    <div className="ovs-bar ovs-plain ovs-narrow">
      <PageHead title={joined?.organisation === undefined ? t('join.title') : t('join.welcome', { name: joined.organisation.name })} />
      <div className="ovs-card">
        {joined === undefined ? (
          <>
            <p className="nl-paragraph">{t('join.lead')}</p>
            <Form form={form} submit={t('join.submit')} label={t('join.title')} guard={false}>
              <TextField form={form} name="code" hint={t('join.codeHint')} />
              <TextField form={form} name="administrator" autoComplete="name" hint={t('join.administratorHint')} />
              <PasswordField form={form} name="password" autoComplete="new-password" hint={t('account:passwordHint')} />
            </Form>
          </>
        ) : (
          <NewLogin
            login={joined.account.login}
            onContinue={() => {
              startSession(queries, joined);
              void navigate({ to: homeOf(joined.account.role), replace: true });
            }}
          />
        )}
      </div>
    </div>
  );
}
