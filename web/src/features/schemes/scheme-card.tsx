// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { Badge } from '../../components/badge';
import { Notice } from '../../components/notice';
import { addDays } from '../../lib/dates';
import { useFormat } from '../../lib/use-format';
import { toHash, type PlanState } from '../../plan/plan-state';
import { useSchemeWords } from './answer-words';
import { ConditionList } from './condition-list';
import { because, tree } from './conditions';
import { JumpButton } from './jump-button';
import type { Judged } from './judged';
import { overviewId, partId } from './overview';
import { TextList } from './text-list';

interface SchemeCardProps {
  flow: PlanState;
  /// What it says; of a plan for each line.
  judged: [Judged, ...Judged[]];
  /// Of the same answer, for the names of what it can not be combined with.
  names: ReadonlyMap<string, string>;
  on: string;
}

/// One scheme with all that somebody needs to get it, and what it asks in return.
export function SchemeCard({ flow, judged, names, on }: SchemeCardProps) {
  const { t } = useTranslation('schemes');
  const { longDate } = useFormat();
  const { bodyOf } = useSchemeWords();
  const { decision } = judged[0];
  const id = partId(judged[0]);
  const articles = [...new Set(decision.trace.flatMap(({ article }) => (article === undefined ? [] : [article])))];
  const notWith = decision.notWith.flatMap((code) => names.get(code) ?? []);
  const { apply, permissionFirst } = decision;
  return (
    <article className="ovs-card ovs-scheme" aria-labelledby={id}>
      <div>
        <h3 className="nl-heading nl-heading--level-3" id={id} tabIndex={-1}>
          <a className="nl-link" href={toHash({ ...flow, view: 'schemes', scheme: decision.scheme })}>
            {decision.name}
          </a>
        </h3>
        <p className="ovs-scheme__tags">
          <Badge>{t(`gives.${decision.gives}`)}</Badge>
        </p>
      </div>
      <div className="ovs-scheme__body">
        <div className="ovs-scheme__part">
          <p>{decision.what}</p>
          {judged.map((one) => (
            <Outcome key={one.key} judged={one} on={on} />
          ))}
          {permissionFirst === undefined ? null : (
            <Notice kind="warning">
              <p>
                <strong>{t('permissionFirst')}</strong> {permissionFirst}
              </p>
            </Notice>
          )}
        </div>
        <TextList title={t('duties')} texts={decision.duties} />
      </div>
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
          <TextList title={t('notWith')} texts={notWith} />
        </div>
      </details>
      <div className="ovs-scheme__foot">
        <p className="ovs-note">
          {t('executedBy', { name: bodyOf(decision.executedBy) })} {articles.length === 0 ? null : `${articles.join('; ').replace(/\.$/, '')}. `}
          {t('asOf', { date: longDate(decision.asOf) })}
        </p>
        <p className="ovs-no-print">
          <JumpButton to={overviewId}>{t('toOverview')}</JumpButton>
        </p>
      </div>
    </article>
  );
}

/// How much, if what, and when: of one line when there are more.
function Outcome({ judged: { decision, about }, on }: { judged: Judged; on: string }) {
  const { t } = useTranslation('schemes');
  const { longDate } = useFormat();
  const { amountOf } = useSchemeWords();
  const open = because(tree(decision.trace), 'unknown');
  const { apply, applyBefore, starts, ends } = decision;
  return (
    <div className="ovs-scheme__part">
      {about === undefined ? null : (
        <h4 className="nl-heading nl-heading--level-4">
          {about} <Badge kind={decision.verdict === 'yes' ? 'good' : 'plain'}>{t(decision.verdict === 'yes' ? 'applies' : 'mayApply')}</Badge>
        </h4>
      )}
      {decision.amounts.map((range) => (
        <p key={range.per} className="ovs-scheme__amount">
          {amountOf(range)}
        </p>
      ))}
      {decision.counts ? null : (
        <p>
          <Badge kind="soon">{t('doesNotCount')}</Badge>
        </p>
      )}
      {decision.verdict === 'unknown' && open.length > 0 ? (
        <div className="ovs-scheme__if">
          <p className="ovs-scheme__if-title">{t('appliesIf')}</p>
          <ConditionList nodes={open} />
        </div>
      ) : null}
      {starts === undefined && applyBefore === undefined && apply?.before === undefined ? null : (
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
                {applyBefore === undefined ? apply?.before : longDate(applyBefore)} {applyBefore !== undefined && applyBefore < on ? <Badge kind="late">{t('tooLate')}</Badge> : null}
              </dd>
            </div>
          )}
        </dl>
      )}
    </div>
  );
}

/// A scheme that does not apply, and why not.
export function WhyNot({ flow, judged }: { flow: PlanState; judged: Judged }) {
  const { t } = useTranslation('schemes');
  const { longDate } = useFormat();
  const { decision, about } = judged;
  const id = partId(judged);
  const closed = because(tree(decision.trace), 'no');
  return (
    <article className="ovs-scheme-not" aria-labelledby={id}>
      <h3 className="nl-heading nl-heading--level-4" id={id} tabIndex={-1}>
        <a className="nl-link" href={toHash({ ...flow, view: 'schemes', scheme: decision.scheme })}>
          {decision.name}
        </a>
        {about === undefined ? null : ` – ${about}`}
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
