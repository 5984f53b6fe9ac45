// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { accountApi } from '../../api/account-api';
import { hasStatus } from '../../api/problem';
import { answerSignIn, endSession, startSession, useSignedIn } from '../../api/session';
import { TextButton } from '../../components/button';
import { PasswordField } from '../../components/form/fields';
import { Form } from '../../components/form/form';
import { useForm } from '../../components/form/use-form';
import { Modal } from '../../components/modal';

/// The session ended while somebody works: she signs in over the page, and all that she typed is still there.
export function SignInAgain() {
  const { t } = useTranslation('account');
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { login, name } = useSignedIn().account;
  const form = useForm({
    id: 'sign-in-again',
    labels: { password: t('password') },
    start: { password: '' },
    required: ['password'],
    send: async ({ password }) => {
      startSession(queries, await accountApi.signIn(login, password));
      answerSignIn(true);
    },
  });
  return (
    <Modal id="again" title={t('again.title')} onClose={() => answerSignIn(false)}>
      <p className="nl-paragraph">{t('again.lead', { name })}</p>
      <Form form={form} submit={t('signIn.submit')} label={t('again.title')} explain={(error) => (hasStatus(error, 401) ? t('again.wrong') : undefined)} guard={false}>
        <PasswordField form={form} name="password" autoComplete="current-password" />
      </Form>
      <p>
        <TextButton
          onClick={() => {
            answerSignIn(false);
            endSession(queries);
            void navigate({ to: '/inloggen', ignoreBlocker: true });
          }}
        >
          {t('again.other')}
        </TextButton>
      </p>
    </Modal>
  );
}
