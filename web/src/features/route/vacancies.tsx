// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { GoalJourneys, Verdict, VacancyHit } from '../../api/types';
import { Icon } from '../../components/icon';
import { useFormat } from '../../lib/use-format';
import type { PlanState } from '../../plan/plan-state';
import { BestQuestion } from './best-question';

export function Vacancies({ plan, goal }: { plan: PlanState; goal: GoalJourneys }) {
  const { t } = useTranslation();
  return (
    <section className="ovs-vacancies" aria-labelledby="vacancies-title">
      <h2 className="nl-heading nl-heading--level-2" id="vacancies-title">
        {t('route.jobs')}
      </h2>
      {goal.vacancies.length === 0 ? (
        <p className="nl-paragraph">{t('route.jobsNone')}</p>
      ) : (
        <>
          <p className="ovs-note">{t('route.jobsNote')}</p>
          <ul className="ovs-vacancy-list">
            {goal.vacancies.map((hit) => (
              <li key={hit.id}>
                <Vacancy hit={hit} />
              </li>
            ))}
          </ul>
        </>
      )}
      <BestQuestion plan={plan} occupation={goal.occupation.id} />
    </section>
  );
}

function useFacts() {
  const { t } = useTranslation();
  const { money, longDate } = useFormat();
  return (hit: VacancyHit): [string, string][] => {
    const unknown = t('app.unknown');
    const range = (low: string | undefined, high: string | undefined, both: 'vacancy.payRange' | 'vacancy.hoursRange', one: 'vacancy.payOne' | 'vacancy.hoursOne') =>
      low === undefined && high === undefined ? unknown : low === undefined || high === undefined || low === high ? t(one, { from: low ?? high }) : t(both, { from: low, to: high });
    const amount = (cents: number | undefined) => (cents === undefined ? undefined : money(cents));
    const number = (value: number | undefined) => (value === undefined ? undefined : String(value));
    const facts: [string, string | undefined][] = [
      [t('vacancy.travel'), hit.distanceKm === undefined ? unknown : t('vacancy.km', { km: hit.distanceKm })],
      [t('vacancy.pay'), range(amount(hit.hourlyPayMinCents), amount(hit.hourlyPayMaxCents), 'vacancy.payRange', 'vacancy.payOne')],
      [t('vacancy.hours'), range(number(hit.hoursMin), number(hit.hoursMax), 'vacancy.hoursRange', 'vacancy.hoursOne')],
      [t('vacancy.contract'), hit.contractKind === undefined ? unknown : t(`vacancy.contractKind.${hit.contractKind}`)],
      [t('vacancy.start'), hit.start === undefined ? undefined : longDate(hit.start)],
      [t('vacancy.closes'), hit.closes === undefined ? undefined : longDate(hit.closes)],
      [t('vacancy.needs'), hit.credentials.length === 0 ? undefined : hit.credentials.join(', ')],
    ];
    return facts.filter((fact): fact is [string, string] => fact[1] !== undefined);
  };
}

function Vacancy({ hit }: { hit: VacancyHit }) {
  const { t } = useTranslation();
  const facts = useFacts();
  const unknown = (Object.entries(hit.filters) as [keyof VacancyHit['filters'], Verdict][]).filter(([, verdict]) => verdict === 'unknown').map(([fact]) => fact);
  return (
    <article className="ovs-card ovs-vacancy">
      <h3 className="nl-heading nl-heading--level-3">{hit.title}</h3>
      <p className="ovs-vacancy__where">
        {hit.employer} · {hit.municipality}
      </p>
      <dl className="ovs-facts ovs-facts--short">
        {facts(hit).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {hit.shifts || hit.supported || hit.filters.credentials === 'obtainable' ? (
        <ul className="ovs-list">
          {hit.shifts ? <li>{t('vacancy.shifts')}</li> : null}
          {hit.supported ? <li>{t('vacancy.supported')}</li> : null}
          {hit.filters.credentials === 'obtainable' ? <li>{t('vacancy.obtainable')}</li> : null}
        </ul>
      ) : null}
      {unknown.length > 0 ? (
        <p className="ovs-flag">
          <Icon name="info" />
          <span>
            <strong>{t('vacancy.unknownTitle')}:</strong> {unknown.map((fact) => t(`vacancy.flag.${fact}`)).join(', ')}.
          </span>
        </p>
      ) : null}
    </article>
  );
}
