// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Dossier } from '../../api/desk-types';
import { Badge } from '../../components/badge';
import { Empty } from '../../components/empty';
import { Section } from '../../components/section';
import { capital } from '../../lib/text';
import { useFormat } from '../../lib/use-format';
import { mayWrite } from './rights';

export function Goals({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const { longDate } = useFormat();
  const { id: dossierId, goals } = dossier;
  const choose = mayWrite(dossier) ? (
    <Link className="nl-button nl-button--secondary" to="/werk/d/$id/route" params={{ id: dossierId }}>
      {t('goals.choose')}
    </Link>
  ) : null;
  return (
    <Section title={t('goals.title')} action={goals.length === 0 ? null : choose}>
      {goals.length === 0 ? (
        <Empty title={t('goals.empty')}>
          <p>{t('goals.emptyText')}</p>
          {choose === null ? null : <p>{choose}</p>}
        </Empty>
      ) : (
        <ul className="ovs-rows">
          {goals.map(({ id, occupation, state, atWorkOn, steps, done, agreed }) => (
            <li key={id}>
              <div>
                <p className="ovs-strong">
                  <Link className="nl-link" to="/werk/d/$id/plan" params={{ id: dossierId }} lang={occupation.borrowed ? 'en' : undefined}>
                    {capital(occupation.label)}
                  </Link>
                </p>
                <p className="ovs-note">
                  {t('goals.progress', { done, steps })}
                  {atWorkOn === undefined ? null : `, ${t('goals.atWork', { date: longDate(atWorkOn) })}`}
                </p>
              </div>
              {state === 'active' ? <Badge kind={agreed ? 'good' : 'soon'}>{t(agreed ? 'goals.agreed' : 'goals.notAgreed')}</Badge> : <Badge>{t(`goals.state.${state}`)}</Badge>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
