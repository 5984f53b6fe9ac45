// SPDX-License-Identifier: EUPL-1.2
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchemeDecision } from '../../api/types';
import { Badge } from '../../components/badge';
import { Notice } from '../../components/notice';
import { addDays } from '../../lib/dates';
import { useFormat } from '../../lib/use-format';
import { toHash, type PlanState } from '../../plan/plan-state';
import { useSchemeWords } from './answer-words';
import { ConditionList } from './condition-list';
import { because, tree } from './conditions';
import { TextList } from './text-list';

interface SchemeCardProps {
  flow: PlanState;
  decision: SchemeDecision;
  /// Of the same answer, for the names of what it can not be combined with.
  all: SchemeDecision[];
  on: string;
}

/// One scheme with all that somebody needs to get it, and what it asks in return.
export function SchemeCard({ flow, decision, all, on }: SchemeCardProps) {
  const { t } = useTranslation('schemes');
  const { longDate } = useFormat();
  const { amountOf, readable } = useSchemeWords();
  const id = useId();
  const open = because(tree(decision.trace), 'unknown');
  const articles = [...new Set(decision.trace.flatMap(({ article }) => (article === undefined ? [] : [article])))];
  const names = decision.notWith.flatMap((code) => all.find(({ scheme }) => scheme === code)?.name ?? []);
  const { apply, applyBefore, permissionFirst, starts, ends } = decision;
  return (
    <article className="ovs-card ovs-scheme" aria-labelledby={id}>
      <div>
        <h3 className="nl-heading nl-heading--level-3" id={id}>
          <a className="nl-link" href={toHash({ ...flow, view: 'schemes', scheme: decision.scheme })}>
            {decision.name}
          </a>
        </h3>
        <p className="ovs-scheme__tags">
          <Badge>{t(`gives.${decision.gives}`)}</Badge>
          {decision.counts ? null : <Badge kind="soon">{t('doesNotCount')}</Badge>}
        </p>
      </div>
      {decision.amounts.map((range) => (
        <p key={range.per} className="ovs-scheme__amount">
          {amountOf(range)}
        </p>
      ))}
      <p>{decision.what}</p>
      {decision.verdict === 'unknown' && open.length > 0 ? (
        <div className="ovs-scheme__if">
          <h4 className="nl-heading nl-heading--level-4">{t('appliesIf')}</h4>
          <ConditionList nodes={open} />
        </div>
      ) : null}
      {permissionFirst === undefined ? null : (
        <Notice kind="warning">
          <p>
            <strong>{t('permissionFirst')}</strong> {permissionFirst}
          </p>
        </Notice>
      )}
      <dl className="ovs-facts">
        {starts === undefined ? null : (
          <div>
            <dt>{t('period')}</dt>
            <dd>{ends === undefined ? t('from', { from: longDate(starts) }) : t('fromTo', { from: longDate(starts), to: longDate(addDays(ends, -1)) })}</dd>
          </div>
        )}
        {applyBefore === undefined && apply?.before === undefined ? null : (
          <div>
            <dt>{t('applyBefore')}</dt>
            <dd>
              {applyBefore === undefined ? readable(apply?.before ?? '') : longDate(applyBefore)}{' '}
              {applyBefore !== undefined && applyBefore < on ? <Badge kind="late">{t('tooLate')}</Badge> : null}
            </dd>
          </div>
        )}
      </dl>
      <TextList title={t('duties')} texts={decision.duties} />
      <details className="ovs-details ovs-details--small ovs-print-open">
        <summary>{t('howTo')}</summary>
        <div className="ovs-scheme__how">
          {apply === undefined ? null : (
            <dl className="ovs-facts">
              <div className="ovs-facts__long">
                <dt>{t('where')}</dt>
                <dd>{apply.where}</dd>
              </div>
              <div className="ovs-facts__long">
                <dt>{t('how')}</dt>
                <dd>{apply.how}</dd>
              </div>
            </dl>
          )}
          <TextList title={t('proof')} texts={decision.proof} />
          <TextList title={t('byHand')} texts={decision.byHand} />
          <TextList title={t('notWith')} texts={names} />
        </div>
      </details>
      <p className="ovs-note">
        {t('executedBy', { name: decision.executedBy })} {articles.length === 0 ? null : `${articles.join('; ')}. `}
        {t('asOf', { date: longDate(decision.asOf) })}
      </p>
    </article>
  );
}

/// A scheme that does not apply, and why not.
export function WhyNot({ flow, decision }: { flow: PlanState; decision: SchemeDecision }) {
  const { t } = useTranslation('schemes');
  const { longDate } = useFormat();
  const closed = because(tree(decision.trace), 'no');
  return (
    <article className="ovs-scheme-not">
      <h3 className="nl-heading nl-heading--level-4">
        <a className="nl-link" href={toHash({ ...flow, view: 'schemes', scheme: decision.scheme })}>
          {decision.name}
        </a>
      </h3>
      {decision.over && decision.ends !== undefined ? <p>{t('over', { date: longDate(decision.ends) })}</p> : null}
      {closed.length > 0 ? (
        <>
          <p className="ovs-note">{t('whyNot')}</p>
          <ConditionList nodes={closed} />
        </>
      ) : null}
    </article>
  );
}
