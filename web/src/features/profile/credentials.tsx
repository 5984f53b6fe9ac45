// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile, ProfileCredential, ToldCredential } from '../../api/desk-types';
import { profileApi, profileDoc } from '../../api/profile-api';
import { useCredentials } from '../../api/queries';
import { useDocWrite } from '../../api/writes';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { CheckField, DateField, SelectField } from '../../components/form/fields';
import { focusField } from '../../components/form/form';
import { FormModal } from '../../components/form/form-modal';
import { useForm } from '../../components/form/use-form';
import { say } from '../../components/say';
import { Section } from '../../components/section';
import { WriteFailure } from '../../components/write-failure';
import { told } from '../../lib/told';
import { useFormat } from '../../lib/use-format';
import { DocumentLink } from './documents';
import { useOpenField } from './open-field';
import type { PartProps } from './part';

/// Diplomas, licences and permits. None told differs from not told yet.
export function Credentials(part: PartProps) {
  const { t } = useTranslation('profile');
  const { id, profile, rights } = part;
  // A page that links here may ask for one of them.
  const asked = useOpenField();
  const code = asked === undefined || asked === 'credentials' ? undefined : asked.credential;
  const wanted = code !== undefined && rights.write && !profile.credentials.some((held) => held.code === code) ? code : undefined;
  const [adding, setAdding] = useState(wanted !== undefined);
  const section = useRef<HTMLDivElement>(null);
  const here = asked !== undefined && wanted === undefined;
  useEffect(() => {
    if (here) {
      section.current?.scrollIntoView({ block: 'center' });
      section.current?.querySelector('button')?.focus({ preventScroll: true });
    }
  }, [here]);
  const all = useDocWrite<boolean, Profile>({ doc: profileDoc(id), whenStale: 'again', send: (complete, version) => profileApi.tellAllCredentials(id, version, complete) });
  const none = profile.credentials.length === 0;
  return (
    <div ref={section}>
      <Section title={t('credentials.title')} action={rights.write ? <Button looks="subtle" aria-label={t('credentials.addTitle')} onClick={() => setAdding(true)}>{t('add')}</Button> : null}>
        {!none ? (
          <ul className="ovs-rows">
            {profile.credentials.map((credential) => (
              <Credential key={credential.id} part={part} credential={credential} />
            ))}
          </ul>
        ) : (
          <>
            <p>{t(profile.credentialsTold ? 'credentials.none' : 'credentials.untold')}</p>
            {rights.write ? (
              <p className="ovs-no-print">
                <Button looks="subtle" aria-disabled={all.isPending} onClick={() => all.mutate(!profile.credentialsTold)}>
                  {t(profile.credentialsTold ? 'credentials.undo' : `${rights.reader}.credentialsNone`)}
                </Button>
              </p>
            ) : null}
          </>
        )}
        {all.isError ? <WriteFailure error={all.error} /> : null}
        {adding ? <CredentialModal {...part} {...(wanted === undefined ? {} : { code: wanted })} onClose={() => setAdding(false)} /> : null}
      </Section>
    </div>
  );
}

function Credential({ part: { id, profile, rights }, credential }: { part: PartProps; credential: ProfileCredential }) {
  const { t } = useTranslation('profile');
  const { longDate } = useFormat();
  const { name, validUntil, expired, seenBy, seenByOrganisation, seenOn } = credential;
  const remove = useDocWrite<string, Profile>({
    doc: profileDoc(id),
    whenStale: 'again',
    send: (item, version) => profileApi.removeCredential(id, version, item),
    onDone: () => say(t('credentials.removed', { name })),
  });
  const document = profile.documents.find(({ id: one }) => one === credential.document);
  return (
    <li>
      <div>
        <p className="ovs-strong">{name}</p>
        {validUntil === undefined ? null : <p className="ovs-note">{t(expired ? 'credentials.expiredOn' : 'credentials.validUntil', { date: longDate(validUntil) })}</p>}
        {seenOn === undefined ? null : <p className="ovs-note">{t('credentials.seen', { by: [seenBy, seenByOrganisation].filter((one) => one !== undefined).join(', '), date: longDate(seenOn) })}</p>}
        {document === undefined ? null : (
          <p className="ovs-note">
            <DocumentLink id={id} document={document} />
          </p>
        )}
        {remove.isError ? <WriteFailure error={remove.error} /> : null}
      </div>
      {expired ? <Badge kind="late">{t('credentials.expired')}</Badge> : null}
      {rights.write ? (
        <Button looks="subtle" className="ovs-no-print" aria-label={t('credentials.removeLong', { name })} aria-disabled={remove.isPending} onClick={() => remove.mutate(credential.id)}>
          {t('remove')}
        </Button>
      ) : null}
    </li>
  );
}

interface CredentialModalProps extends PartProps {
  /// Chosen already.
  code?: string;
  onClose: () => void;
}

export function CredentialModal({ id, profile, rights: { reader }, code: chosen = '', onClose }: CredentialModalProps) {
  const { t } = useTranslation(['profile', 'desk']);
  const { language } = useFormat();
  const known = useCredentials(language, true);
  const write = useDocWrite<ToldCredential, Profile>({
    doc: profileDoc(id),
    whenStale: 'again',
    send: (input, version) => profileApi.addCredential(id, version, input),
    onDone: () => {
      say(t('credentials.saved'));
      onClose();
    },
  });
  const form = useForm({
    id: 'credential',
    labels: { code: t('credentials.which'), validUntil: t('credentials.until'), document: t('skills.document'), seen: t('credentials.seenMyself') },
    start: { code: chosen, validUntil: '', document: '', seen: false },
    required: ['code'],
    send: ({ code, validUntil, document, seen }) => write.mutateAsync({ code, ...told('validUntil', validUntil), ...told('document', document), ...(seen ? { seen } : {}) }),
  });
  useEffect(() => (chosen === '' ? undefined : focusField({ id: 'credential' }, 'code')), [chosen]);
  return (
    <FormModal title={t('credentials.addTitle')} form={form} submit={t('desk:form.save')} onClose={onClose}>
      <SelectField
        form={form}
        name="code"
        empty={known.isError ? t('desk:failure.read.server') : t('desk:form.choose')}
        options={(known.data ?? []).filter(({ code }) => !profile.credentials.some((held) => held.code === code)).map(({ code, name }) => ({ value: code, label: name }))}
      />
      <DateField form={form} name="validUntil" optional />
      {profile.documents.length === 0 ? null : (
        <SelectField form={form} name="document" empty={t('skills.noDocument')} options={profile.documents.map((one) => ({ value: one.id, label: one.name }))} />
      )}
      {reader === 'desk' ? <CheckField form={form} name="seen" hint={t('credentials.seenHint')} /> : null}
    </FormModal>
  );
}
