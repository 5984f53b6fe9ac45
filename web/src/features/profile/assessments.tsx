// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, AssessmentVerdict } from '../../api/desk-types';
import { Badge, type BadgeKind } from '../../components/badge';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { capital } from '../../lib/text';
import { useFormat } from '../../lib/use-format';
import { AssessModal } from './assess-modal';
import type { PartProps } from './part';

const looks: Record<AssessmentVerdict, BadgeKind> = { yes: 'good', partly: 'soon', no: 'plain' };

/// What assessors saw (EVC), newest first, and what it changed.
export function Assessments(part: PartProps) {
  const { t } = useTranslation('profile');
  const { profile, rights } = part;
  const [open, setOpen] = useState(false);
  const newest = [...profile.assessments].sort((a, b) => (a.on < b.on ? 1 : -1));
  return newest.length === 0 && !rights.assess ? null : (
    <Section title={t('assessments.title')} action={rights.assess ? <Button onClick={() => setOpen(true)}>{t('assessments.add')}</Button> : null}>
      {newest.length === 0 ? (
        <p className="ovs-note">{t('assessments.empty')}</p>
      ) : (
        <ul className="ovs-stack">
          {newest.map((assessment) => (
            <One key={assessment.id} assessment={assessment} reader={rights.reader} />
          ))}
        </ul>
      )}
      {open ? <AssessModal {...part} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}

function One({ assessment: { on, assessor, organisation, sellsStep, remark, results }, reader }: { assessment: Assessment; reader: 'self' | 'desk' }) {
  const { t } = useTranslation('profile');
  const { longDate } = useFormat();
  return (
    <li className="ovs-assessment">
      <p className="ovs-strong">{t('assessments.by', { assessor, organisation, date: longDate(on) })}</p>
      <p>{t(`${reader}.assessed`)}</p>
      {sellsStep ? (
        <Notice kind="info">
          <p>{t('assessments.sellsStep', { organisation })}</p>
        </Notice>
      ) : null}
      {remark === undefined ? null : <p>“{remark}”</p>}
      <ul className="ovs-rows">
        {results.map(({ skill, label, borrowed, verdict, remark: about }) => (
          <li key={skill}>
            <div>
              <p lang={borrowed ? 'en' : undefined}>{capital(label)}</p>
              {about === undefined ? null : <p className="ovs-note">“{about}”</p>}
            </div>
            <Badge kind={looks[verdict]}>{t(`verdict.${verdict}`)}</Badge>
          </li>
        ))}
      </ul>
    </li>
  );
}
