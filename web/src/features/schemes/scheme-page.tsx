// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { hasStatus } from '../../api/problem';
import type { Scheme, SchemeVersion } from '../../api/types';
import { Badge } from '../../components/badge';
import { Button, ButtonLink } from '../../components/button';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { Skeleton } from '../../components/skeleton';
import { today } from '../../lib/dates';
import { useFormat } from '../../lib/use-format';
import { toHash, type PlanState } from '../../plan/plan-state';
import { UnreadNotice } from '../shell/unread-notice';
import { useSchemeWords } from './answer-words';
import { ConditionList } from './condition-list';
import { tree } from './conditions';
import { useScheme, useSchemes } from './queries';
import { TextList } from './text-list';
import { useOpenForPrint } from './use-open-for-print';
import { endBefore, validOn } from './versions';

/// One scheme: what holds on the day, with its sources, and the versions before and after.
export function SchemePage({ plan, code }: { plan: PlanState; code: string }) {
  const { t } = useTranslation('schemes');
  const scheme = useScheme(code, plan.language);
  useOpenForPrint();
  return (
    <div className="ovs-bar ovs-plain ovs-schemes">
      <p className="ovs-no-print">
        <ButtonLink looks="subtle" href={toHash({ ...plan, view: 'schemes', scheme: '' })}>
          <Icon name="back" /> {t('scheme.all')}
        </ButtonLink>
      </p>
      {scheme.data === undefined ? (
        <>
          <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
            {t('scheme.title')}
          </h1>
          {!scheme.isError ? (
            <Skeleton cards={2} />
          ) : hasStatus(scheme.error, 404) ? (
            <Notice kind="warning">
              <p>{t('scheme.none')}</p>
            </Notice>
          ) : (
            <Failure error={scheme.error} onRetry={() => void scheme.refetch()} onField={() => undefined} />
          )}
        </>
      ) : (
        <Loaded plan={plan} scheme={scheme.data} />
      )}
    </div>
  );
}

function Loaded({ plan, scheme }: { plan: PlanState; scheme: Scheme }) {
  const { t } = useTranslation('schemes');
  const { longDate } = useFormat();
  const on = plan.on ?? today();
  const shown = validOn(scheme.versions, on) ?? scheme.versions[0];
  if (shown === undefined) {
    return null;
  }
  const others = scheme.versions.filter((version) => version !== shown);
  const valid = validOn(scheme.versions, on) !== undefined;
  return (
    <>
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
        {shown.name}
      </h1>
      <UnreadNotice />
      <p className="ovs-scheme__tags">
        <Badge>{t(`side.${scheme.side}`)}</Badge> <Badge>{t(`gives.${scheme.gives}`)}</Badge>
      </p>
      {valid && shown.ended === undefined ? null : (
        <Notice kind="warning">
          <p>
            <strong>
              {valid
                ? t('scheme.ends')
                : shown.from > on
                  ? t('scheme.notYet', { date: longDate(shown.from) })
                  : shown.ended === undefined
                    ? t('lapsed')
                    : t('scheme.over')}
            </strong>{' '}
            {shown.ended}
          </p>
        </Notice>
      )}
      <Version plan={plan} version={shown} end={endBefore(scheme.versions, shown)} level={2} />
      {others.length === 0 ? null : (
        <Section title={t('scheme.history')}>
          {others.map((version) => (
            <details key={version.from} className="ovs-details">
              <summary>{period(t, longDate, version, endBefore(scheme.versions, version))}</summary>
              <Version plan={plan} version={version} end={endBefore(scheme.versions, version)} level={3} />
            </details>
          ))}
        </Section>
      )}
      <div className="ovs-actions ovs-no-print">
        <Button onClick={() => window.print()}>
          <Icon name="print" /> {t('print')}
        </Button>
      </div>
      <p className="ovs-note">{t('decides')}</p>
    </>
  );
}

function period(t: ReturnType<typeof useTranslation<'schemes'>>['t'], longDate: (date: string) => string, version: SchemeVersion, end: string | undefined): string {
  return end === undefined ? t('from', { from: longDate(version.from) }) : t('fromTo', { from: longDate(version.from), to: longDate(end) });
}

interface VersionProps {
  plan: PlanState;
  version: SchemeVersion;
  end: string | undefined;
  level: 2 | 3;
}

function Version({ plan, version, end, level }: VersionProps) {
  const Heading = `h${level}` as const;
  const { t } = useTranslation('schemes');
  const { longDate } = useFormat();
  const { bodyOf } = useSchemeWords();
  const schemes = useSchemes(plan.on, plan.language);
  const names = version.notWith.flatMap((code) => schemes.data?.items.find(({ scheme }) => scheme === code)?.name ?? []);
  return (
    <div className="ovs-scheme-version">
      <p className="nl-paragraph nl-paragraph--lead">{version.what}</p>
      <dl className="ovs-facts">
        <div>
          <dt>{t('scheme.valid')}</dt>
          <dd>
            {period(t, longDate, version, end)}
            {version.beganEarlier ? <p className="ovs-note">{t('scheme.beganEarlier')}</p> : null}
          </dd>
        </div>
        <div>
          <dt>{t('scheme.decider')}</dt>
          <dd>{bodyOf(version.executedBy)}</dd>
        </div>
        {version.lasts === undefined ? null : (
          <div className="ovs-facts__long">
            <dt>{t('scheme.lasts')}</dt>
            <dd>{version.lasts}</dd>
          </div>
        )}
      </dl>
      {version.permissionFirst === undefined ? null : (
        <Notice kind="warning">
          <p>
            <strong>{t('permissionFirst')}</strong> {version.permissionFirst}
          </p>
        </Notice>
      )}
      {version.conditions.length === 0 ? null : (
        <div>
          <Heading className="nl-heading nl-heading--level-3">{t('scheme.conditions')}</Heading>
          <ConditionList nodes={tree(version.conditions)} />
        </div>
      )}
      {version.amounts.length === 0 ? null : (
        <div>
          <Heading className="nl-heading nl-heading--level-3">{t('scheme.amounts')}</Heading>
          <ul className="ovs-list">
            {version.amounts.map((amount, index) => (
              <li key={index}>
                {t(`per.${amount.per}`, { amount: amount.text })} <span className="ovs-note">({t(`certainty.${amount.certainty}`)})</span>
                {amount.when.length === 0 ? null : (
                  <>
                    <p className="ovs-note">{t('scheme.amountIf')}</p>
                    <ConditionList nodes={tree(amount.when)} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <TextList title={t('duties')} texts={version.duties} level={level} />
      {version.apply === undefined ? null : (
        <dl className="ovs-facts">
          <div className="ovs-facts__long">
            <dt>{t('where')}</dt>
            <dd>{version.apply.where}</dd>
          </div>
          <div className="ovs-facts__long">
            <dt>{t('how')}</dt>
            <dd>{version.apply.how}</dd>
          </div>
          {version.apply.before === undefined ? null : (
            <div className="ovs-facts__long">
              <dt>{t('applyBefore')}</dt>
              <dd>{version.apply.before}</dd>
            </div>
          )}
        </dl>
      )}
      <TextList title={t('proof')} texts={version.proof} level={level} />
      <TextList title={t('byHand')} texts={version.byHand} level={level} />
      <TextList title={t('notWith')} texts={names} level={level} />
      <div>
        <Heading className="nl-heading nl-heading--level-3">{t('scheme.sources')}</Heading>
        <ul className="ovs-list">
          {version.sources.map((source) => (
            <li key={source.article}>
              <a className="nl-link" href={source.url} rel="noreferrer">
                {source.article}
              </a>{' '}
              <span className="ovs-note">{t(source.certainty === 'found' ? 'scheme.read' : 'scheme.notRead', { date: longDate(source.asOf), certainty: t(`certainty.${source.certainty}`) })}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
