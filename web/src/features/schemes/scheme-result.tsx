// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchemeAnswer, SchemeDecision } from '../../api/types';
import { announce } from '../../components/announce';
import { Button, ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import { useFormat } from '../../lib/use-format';
import { toHash } from '../../plan/plan-state';
import { TalkButton } from '../desk/talk-button';
import { ShareButton } from '../route/share-button';
import { UnreadNotice } from '../shell/unread-notice';
import { useSchemeWords } from './answer-words';
import { toQuestions, type Flow } from './flow';
import { SchemeCard, WhyNot } from './scheme-card';
import { ToldAnswers } from './told-answers';
import { useOpenForPrint } from './use-open-for-print';

/// What applies, what may apply and under which condition, and what does not, on one page to print.
export function SchemeResult({ flow, answer }: { flow: Flow; answer: SchemeAnswer }) {
  const { t } = useTranslation('schemes');
  const { longDate } = useFormat();
  const { amountOf } = useSchemeWords();
  useOpenForPrint();
  const title = t(`flow.${flow.view}.resultTitle`);
  useEffect(() => announce(title), [title]);
  const duties = answer.decisions.filter(({ gives, verdict }) => gives === 'duty' && verdict !== 'no');
  const benefits = answer.decisions.filter(({ gives }) => gives !== 'duty');
  const asOf = answer.decisions.map((decision) => decision.asOf).sort()[0];
  const groups: [string, SchemeDecision[]][] = [
    [t('applies'), benefits.filter(({ verdict }) => verdict === 'yes')],
    [t('mayApply'), benefits.filter(({ verdict }) => verdict === 'unknown')],
    [t(`flow.${flow.view}.duties`), duties],
  ];
  const not = answer.decisions.filter(({ verdict }) => verdict === 'no');
  return (
    <>
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
        {title}
      </h1>
      <UnreadNotice />
      <div className={flow.view === 'hire' ? undefined : 'ovs-no-print'}>
        <Notice kind="info" icon="lock">
          <p>{t(`flow.${flow.view}.privacy`)}</p>
        </Notice>
      </div>
      <section className="ovs-totals ovs-scheme-totals" aria-label={t('total')}>
        <dl>
          {answer.total.map((range) => (
            <div key={range.per} className="ovs-totals__main">
              <dt>{t('total')}</dt>
              <dd>{amountOf(range)}</dd>
            </div>
          ))}
        </dl>
        <p>{t('decides')}</p>
        <p>{t('rulesOf', { date: longDate(answer.on) })}</p>
      </section>
      <div className="ovs-actions ovs-no-print">
        {answer.nextQuestion === undefined ? null : (
          <ButtonLink looks="primary" href={toHash(toQuestions(flow))}>
            {t('moreQuestions', { count: answer.openQuestions })} <Icon name="arrow" />
          </ButtonLink>
        )}
        <Button onClick={() => window.print()}>
          <Icon name="print" /> {t('print')}
        </Button>
        {flow.view === 'sheet' ? null : <ShareButton />}
        <TalkButton plan={flow} looks="subtle" />
        <p className="ovs-note">{t(`flow.${flow.view}.shareNote`)}</p>
      </div>
      <ToldAnswers flow={flow} told={answer.told} />
      {groups.map(([name, decisions]) =>
        decisions.length === 0 ? null : (
          <section key={name} className="ovs-scheme-group">
            <h2 className="nl-heading nl-heading--level-2">
              {name} <span className="ovs-note">({decisions.length})</span>
            </h2>
            {decisions.map((decision) => (
              <SchemeCard key={decision.scheme} flow={flow} decision={decision} all={answer.decisions} on={answer.on} />
            ))}
          </section>
        ),
      )}
      {not.length === 0 ? null : (
        <details className="ovs-details ovs-no-print">
          <summary>{t('doesNotApply', { count: not.length })}</summary>
          <div className="ovs-scheme-group">
            {not.map((decision) => (
              <WhyNot key={decision.scheme} flow={flow} decision={decision} />
            ))}
          </div>
        </details>
      )}
      <p className="ovs-note">
        {asOf === undefined ? null : t('asOfAll', { date: longDate(asOf) })} {t('decides')}
      </p>
    </>
  );
}
