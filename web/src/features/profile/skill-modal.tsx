// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { CardAnswer, Profile, ProfileSkill } from '../../api/desk-types';
import { profileApi, profileDoc } from '../../api/profile-api';
import type { Evidence } from '../../api/types';
import { RadioField, SelectField, TextArea } from '../../components/form/fields';
import { FormModal } from '../../components/form/form-modal';
import { useEditForm } from '../../components/form/use-edit-form';
import { say } from '../../components/say';
import { capital } from '../../lib/text';
import { told } from '../../lib/told';
import type { PartProps } from './part';

const answers: CardAnswer[] = ['have', 'bit', 'no', 'unknown'];
const levels: Evidence[] = ['declared', 'worked', 'proven'];

interface Fields {
  answer: CardAnswer;
  level: Evidence;
  document: string;
  remark: string;
}

/// A skill that is not in the profile any more was answered with "don't know".
function fieldsOf(profile: Profile, skill: string): Fields {
  const row = profile.skills.find(({ id }) => id === skill);
  return { answer: row?.answer ?? 'unknown', level: row?.level ?? 'declared', document: row?.document ?? '', remark: row?.remark ?? '' };
}

/// The answer to one skill, and how it is shown.
export function SkillModal({ id, profile, rights: { reader, prove }, skill, onClose }: PartProps & { skill: ProfileSkill; onClose: () => void }) {
  const { t } = useTranslation(['profile', 'desk']);
  const answerText = (answer: string) => t(`answer.${reader}.${answer as CardAnswer}`);
  const { form, conflict } = useEditForm<Fields, Profile>({
    id: 'skill',
    labels: { answer: t(`${reader}.skillAnswer`), level: t('skills.level'), document: t('skills.document'), remark: t('skills.remark') },
    doc: profileDoc(id),
    start: fieldsOf(profile, skill.id),
    valuesOf: (now) => fieldsOf(now, skill.id),
    send: async ({ answer, level, document, remark }, changed, version) => {
      const answered = changed.includes('answer') ? await profileApi.answer(id, version, [{ skill: skill.id, answer }]) : undefined;
      return answer === 'have' && (changed.length > 1 || answered === undefined)
        ? profileApi.setLevel(id, answered?.version ?? version, skill.id, { level, ...(document === '' ? {} : { document }), ...told('remark', remark) })
        : answered;
    },
    show: {
      answer: answerText,
      level: (level) => t(`standing.${level as Evidence}`),
      document: (document) => profile.documents.find((one) => one.id === document)?.name ?? document,
    },
    texts: ['remark'],
    onDone: () => {
      say(t('skills.saved'));
      onClose();
    },
  });
  return (
    <>
      <FormModal title={capital(skill.label)} form={form} submit={t('desk:form.save')} onClose={onClose}>
        <RadioField form={form} name="answer" options={answers.map((value) => ({ value, label: answerText(value) }))} />
        {form.values.answer === 'have' ? (
          <>
            <RadioField form={form} name="level" options={levels.filter((level) => level !== 'proven' || prove).map((value) => ({ value, label: t(`standing.${value}`) }))} />
            {profile.documents.length === 0 ? null : (
              <SelectField form={form} name="document" empty={t('skills.noDocument')} options={profile.documents.map((one) => ({ value: one.id, label: one.name }))} />
            )}
            <TextArea form={form} name="remark" optional rows={2} most={1000} />
          </>
        ) : null}
      </FormModal>
      {conflict}
    </>
  );
}
