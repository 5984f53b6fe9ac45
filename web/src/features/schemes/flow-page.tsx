// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem';
import type { FactQuestion, SchemeAnswer } from '../../api/types';
import { announce } from '../../components/announce';
import { ButtonLink } from '../../components/button';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { emptyPlan, toHash, type PlanState } from '../../plan/plan-state';
import { goTo } from '../../plan/use-plan';
import { UnreadNotice } from '../shell/unread-notice';
import { answered, previous, putOff, toQuestions, toResult, type Flow, type FlowView } from './flow';
import { QuestionForm } from './question-form';
import { useSchemeAnswer } from './queries';
import { SchemeResult } from './scheme-result';
import { ToldAnswers } from './told-answers';
import './schemes.css';

const questionId = 'scheme-question';

/// Where somebody came from.
const cameFrom = { hire: 'employer', sheet: 'start', support: 'results' } as const;

export function FlowPage({ plan, view }: { plan: PlanState; view: FlowView }) {
  const { t } = useTranslation('schemes');
  const flow: Flow = { ...plan, view };
  const answer = useSchemeAnswer(flow);
  return (
    <div className="ovs-bar ovs-plain ovs-schemes">
      {answer.isError ? (
        <>
          <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
            {t(`flow.${view}.title`)}
          </h1>
          {answer.error instanceof ApiProblem && answer.error.status === 400 ? (
            <Notice kind="warning">
              <p>{t('broken')}</p>
              <p>
                <ButtonLink href={toHash({ ...emptyPlan, language: plan.language, view })}>{t('restart')}</ButtonLink>
              </p>
            </Notice>
          ) : (
            <Failure error={answer.error} onRetry={() => void answer.refetch()} onField={() => undefined} />
          )}
        </>
      ) : answer.data === undefined ? (
        <>
          <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
            {t(`flow.${view}.title`)}
          </h1>
          <Skeleton cards={2} />
        </>
      ) : (
        <Answered flow={flow} answer={answer.data} />
      )}
      <p className="ovs-no-print">
        <ButtonLink looks="subtle" href={toHash({ ...plan, view: cameFrom[view] })}>
          <Icon name="back" /> {t(`flow.${view}.back`)}
        </ButtonLink>
      </p>
    </div>
  );
}

function Answered({ flow, answer }: { flow: Flow; answer: SchemeAnswer }) {
  const asked = flow.again === undefined ? answer.nextQuestion : answer.told.find(({ fact }) => fact === flow.again);
  if (asked === undefined || (flow.result === true && flow.again === undefined)) {
    return <SchemeResult flow={flow} answer={answer} />;
  }
  return <Question flow={flow} answer={answer} question={asked} />;
}

function Question({ flow, answer, question }: { flow: Flow; answer: SchemeAnswer; question: FactQuestion }) {
  const { t } = useTranslation('schemes');
  const number = (flow.facts?.length ?? 0) + (flow.later?.length ?? 0) + 1;
  const changing = flow.again !== undefined;
  const before = previous(flow);
  useEffect(() => announce(question.question), [question.question]);
  return (
    <>
      <p className="ovs-kicker">{t(`flow.${flow.view}.title`)}</p>
      <UnreadNotice />
      <section className="ovs-card ovs-scheme-question" aria-labelledby={questionId}>
        {changing ? (
          <p className="ovs-note">{t('changing')}</p>
        ) : (
          <div className="ovs-scheme-progress">
            <p className="ovs-note">{t('progress', { number, count: answer.openQuestions })}</p>
            <progress aria-label={t('progressLabel')} max={number - 1 + answer.openQuestions} value={number - 1} />
          </div>
        )}
        <h1 className="nl-heading nl-heading--level-2" id={questionId} tabIndex={-1}>
          {question.question}
        </h1>
        <QuestionForm
          key={question.fact}
          question={question}
          labelledBy={questionId}
          value={flow.facts?.find(({ fact }) => fact === question.fact)?.value}
          onAnswer={(value) => goTo(answered(flow, question.fact, value), 'step')}
          onUnknown={() => goTo(putOff(flow, question.fact), 'step')}
        />
        <div className="ovs-button-row">
          {before === undefined ? null : (
            <ButtonLink looks="subtle" href={toHash(before)}>
              <Icon name="back" /> {t('previous')}
            </ButtonLink>
          )}
          {changing ? (
            <ButtonLink looks="subtle" href={toHash(toQuestions(flow))}>
              {t('keep')}
            </ButtonLink>
          ) : null}
          <ButtonLink looks="subtle" href={toHash(toResult(flow))}>
            {t('toResult')} <Icon name="arrow" />
          </ButtonLink>
        </div>
      </section>
      <ToldAnswers flow={flow} told={answer.told} />
      <Notice kind="info" icon="lock">
        <p>{t(`flow.${flow.view}.privacy`)}</p>
      </Notice>
      {number > 1 ? null : <p className="nl-paragraph">{t(`flow.${flow.view}.lead`)}</p>}
    </>
  );
}
