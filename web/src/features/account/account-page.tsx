// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountApi, openSessionsQuery } from '../../api/account-api';
import type { OpenSession } from '../../api/desk-types';
import { hasStatus } from '../../api/problem';
import { useSignedIn } from '../../api/session';
import { useWrite } from '../../api/writes';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { PasswordField } from '../../components/form/fields';
import { Form } from '../../components/form/form';
import { useForm } from '../../components/form/use-form';
import { say } from '../../components/say';
import { Section } from '../../components/section';
import { WriteFailure } from '../../components/write-failure';
import { PageHead, PageState } from '../../desk-app/page';
import { useFormat } from '../../lib/use-format';

export function AccountPage() {
  const { t } = useTranslation(['account', 'desk']);
  const session = useSignedIn();
  const sessions = useQuery(openSessionsQuery);
  const { account, organisation, region } = session;
  return (
    <div className="ovs-bar ovs-plain">
      <PageState query={sessions} title={t('own.title')}>
        {(items) => (
          <>
            <PageHead title={t('own.title')} />
            <Section title={t('own.who')}>
              <dl className="ovs-facts">
                <div>
                  <dt>{t('own.name')}</dt>
                  <dd>{account.name}</dd>
                </div>
                <div>
                  <dt>{t('login')}</dt>
                  <dd>{account.login}</dd>
                </div>
                <div>
                  <dt>{t('own.role')}</dt>
                  <dd>{t(`desk:role.${account.role}`)}</dd>
                </div>
                {organisation === undefined ? null : (
                  <div>
                    <dt>{t('own.organisation')}</dt>
                    <dd>{organisation.name}</dd>
                  </div>
                )}
                {region === undefined ? null : (
                  <div>
                    <dt>{t('own.region')}</dt>
                    <dd>{region.name}</dd>
                  </div>
                )}
              </dl>
            </Section>
            <Sessions items={items} onChanged={() => void sessions.refetch()} />
            <Section title={t('own.passwordTitle')}>
              <PasswordForm onChanged={() => void sessions.refetch()} />
            </Section>
          </>
        )}
      </PageState>
    </div>
  );
}

function Sessions({ items, onChanged }: { items: OpenSession[]; onChanged: () => void }) {
  const { t } = useTranslation('account');
  const { moment } = useFormat();
  const others = items.filter((item) => !item.current);
  const end = useWrite({
    send: async (ids: string[]) => {
      for (const id of ids) {
        await accountApi.endSession(id).catch((error: unknown) => {
          // Ended by itself meanwhile: that is what was asked.
          if (!hasStatus(error, 404)) {
            throw error;
          }
        });
      }
    },
    onDone: (_out, ids) => {
      say(t('own.ended', { count: ids.length }));
      onChanged();
    },
  });
  return (
    <Section title={t('own.sessions')}>
      <p className="nl-paragraph">{t('own.sessionsLead')}</p>
      <ul className="ovs-rows">
        {items.map((item) => (
          <li key={item.id}>
            <div>
              <p className="ovs-strong">{item.device}</p>
              <p className="ovs-note">{t('own.seen', { since: moment(item.startedAt), seen: moment(item.seenAt) })}</p>
            </div>
            {item.current ? (
              <Badge kind="good">{t('own.current')}</Badge>
            ) : (
              <Button looks="subtle" aria-label={t('own.endOne', { name: item.device })} onClick={() => end.mutate([item.id])}>
                {t('own.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {end.isError ? <WriteFailure error={end.error} /> : null}
      {others.length > 1 ? (
        <p>
          <Button onClick={() => end.mutate(others.map(({ id }) => id))}>{t('own.endOthers')}</Button>
        </p>
      ) : null}
    </Section>
  );
}

function PasswordForm({ onChanged }: { onChanged: () => void }) {
  const [round, setRound] = useState(0);
  return (
    <PasswordFields
      key={round}
      onChanged={() => {
        setRound(round + 1);
        onChanged();
      }}
    />
  );
}

function PasswordFields({ onChanged }: { onChanged: () => void }) {
  const { t } = useTranslation('account');
  const write = useWrite({
    send: ({ oldPassword, newPassword }: { oldPassword: string; newPassword: string }) => accountApi.changePassword(oldPassword, newPassword),
    onDone: () => {
      say(t('own.passwordChanged'));
      onChanged();
    },
  });
  const form = useForm({
    id: 'password',
    labels: { oldPassword: t('own.oldPassword'), newPassword: t('own.newPassword') },
    start: { oldPassword: '', newPassword: '' },
    required: ['oldPassword', 'newPassword'],
    check: ({ newPassword }) => (newPassword.length < 12 ? { newPassword: t('passwordShort') } : {}),
    send: write.mutateAsync,
  });
  return (
    <Form form={form} submit={t('own.changePassword')} label={t('own.passwordTitle')} guard={false}>
      <p className="nl-paragraph">{t('own.passwordLead')}</p>
      <PasswordField form={form} name="oldPassword" autoComplete="current-password" />
      <PasswordField form={form} name="newPassword" autoComplete="new-password" hint={t('passwordHint')} />
    </Form>
  );
}
