// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { SchemeSummary } from '../../api/types';
import { Badge } from '../../components/badge';
import { ButtonLink } from '../../components/button';
import { Failure } from '../../components/failure';
import { Field } from '../../components/field';
import { Icon } from '../../components/icon';
import { Skeleton } from '../../components/skeleton';
import { useFormat } from '../../lib/use-format';
import { isDate, toHash, type PlanState } from '../../plan/plan-state';
import { goTo } from '../../plan/use-plan';
import { UnreadNotice } from '../shell/unread-notice';
import { Lapsed } from './lapsed';
import { useSchemes } from './queries';
import { SchemePage } from './scheme-page';
import './schemes.css';

export function SchemesPage({ plan }: { plan: PlanState }) {
  return plan.scheme === undefined ? <AllSchemes plan={plan} /> : <SchemePage plan={plan} code={plan.scheme} />;
}

/// Every scheme that is valid on a day, for each side.
function AllSchemes({ plan }: { plan: PlanState }) {
  const { t } = useTranslation('schemes');
  const { longDate } = useFormat();
  const schemes = useSchemes(plan.on, plan.language);
  return (
    <div className="ovs-bar ovs-plain ovs-schemes">
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
        {t('list.title')}
      </h1>
      <UnreadNotice />
      <p className="nl-paragraph nl-paragraph--lead">{t('list.lead')}</p>
      <div className="ovs-button-row ovs-no-print">
        <ButtonLink href={toHash({ ...plan, view: 'hire' })}>{t('list.hire')}</ButtonLink>
        <ButtonLink href={toHash({ ...plan, view: 'train' })}>{t('flow.train.title')}</ButtonLink>
        <ButtonLink href={toHash({ ...plan, view: 'support' })}>{t('list.support')}</ButtonLink>
      </div>
      <Field id="schemes-on" label={t('list.on')} hint={t('list.onHint')}>
        <input
          className="utrecht-textbox utrecht-textbox--html-input ovs-date"
          id="schemes-on"
          type="date"
          defaultValue={plan.on ?? schemes.data?.on}
          key={plan.on ?? schemes.data?.on}
          aria-describedby="schemes-on-hint"
          onChange={(event) => {
            const on = event.target.value;
            if (isDate(on)) {
              goTo({ ...plan, on }, 'here');
            }
          }}
        />
      </Field>
      {schemes.isError ? (
        <Failure error={schemes.error} onRetry={() => void schemes.refetch()} onField={() => undefined} />
      ) : schemes.data === undefined ? (
        <Skeleton cards={3} />
      ) : (
        <>
          <Lapsed plan={plan} schemes={schemes.data.lapsed} />
          {(['employer', 'person'] as const).map((side) => (
            <section key={side} className="ovs-scheme-group">
              <h2 className="nl-heading nl-heading--level-2">{t(`list.${side}`)}</h2>
              <ul className="ovs-scheme-list">
                {schemes.data.items
                  .filter((scheme) => scheme.side === side)
                  .map((scheme) => (
                    <SchemeLine key={scheme.scheme} plan={plan} scheme={scheme} />
                  ))}
              </ul>
            </section>
          ))}
        </>
      )}
      {schemes.data === undefined ? null : (
        <p className="ovs-note">
          {t('rulesOf', { date: longDate(schemes.data.on) })} {t('decides')}
        </p>
      )}
      <p className="ovs-no-print">
        <ButtonLink looks="subtle" href={toHash({ ...plan, view: 'start' })}>
          <Icon name="back" /> {t('list.back')}
        </ButtonLink>
      </p>
    </div>
  );
}

function SchemeLine({ plan, scheme }: { plan: PlanState; scheme: SchemeSummary }) {
  const { t } = useTranslation('schemes');
  const { longDate } = useFormat();
  return (
    <li>
      <a className="nl-link" href={toHash({ ...plan, scheme: scheme.scheme })}>
        {scheme.name}
      </a>{' '}
      <Badge>{t(`gives.${scheme.gives}`)}</Badge>
      <p>{scheme.what}</p>
      <p className="ovs-note">
        {scheme.until === undefined ? null : `${t('list.until', { date: longDate(scheme.until) })} `}
        {t('asOf', { date: longDate(scheme.asOf) })}
      </p>
    </li>
  );
}
