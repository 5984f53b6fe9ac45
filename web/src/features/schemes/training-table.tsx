// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button';
import { useFormat } from '../../lib/use-format';
import { toHash } from '../../plan/plan-state';
import type { TrainingLine } from '../../plan/training';
import { again } from './flow';
import { lineFacts, type TrainingFlow } from './training-flow';

/// The plan as it was filled in.
export function TrainingTable({ flow, nameOf }: { flow: TrainingFlow; nameOf: (line: number) => string }) {
  const { t } = useTranslation('schemes');
  return (
    <section className="ovs-card ovs-scheme-group">
      <h2 className="nl-heading nl-heading--level-2">{t('training.plan')}</h2>
      <ul className="ovs-list">
        {(flow.lines ?? []).map((line, index) => (
          <li key={index}>
            <Line name={nameOf(index)} line={line} />
          </li>
        ))}
      </ul>
      <div className="ovs-no-print">
        <ButtonLink href={toHash(again(flow, { fact: 'lines' }))}>{t('training.change')}</ButtonLink>
      </div>
    </section>
  );
}

function Line({ name, line }: { name: string; line: TrainingLine }) {
  const { t } = useTranslation('schemes');
  const { money, longDate } = useFormat();
  const told = (wanted: string) => line.facts.find(({ fact }) => fact === wanted)?.value;
  const [costs, project, starts] = [told(lineFacts.costs), told(lineFacts.projectCosts), told(lineFacts.starts)];
  const cents = (euros: string) => Math.round(Number(euros) * 100);
  return (
    <>
      <strong>{name}</strong>
      {': '}
      {[
        project === undefined ? t('training.people', { count: line.people }) : t('training.project', { amount: money(cents(project)) }),
        ...(costs === undefined ? [] : [t('training.each', { amount: money(cents(costs)) })]),
        ...(starts === undefined ? [] : [t('training.starts', { date: longDate(starts) })]),
      ].join(', ')}
    </>
  );
}
