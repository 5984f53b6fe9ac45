// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { FactQuestion, TrainingPlanAnswer } from '../../api/types';
import { Notice } from '../../components/notice';
import type { PlanState } from '../../plan/plan-state';
import { UnreadNotice } from '../shell/unread-notice';
import { again } from './flow';
import { FlowFrame, WhenAnswered } from './flow-frame';
import { Lapsed } from './lapsed';
import { useTrainingAnswer } from './queries';
import { QuestionPage } from './question-page';
import { ResultParts } from './result-parts';
import { ResultActions } from './scheme-result';
import { ToldAnswers } from './told-answers';
import { Totals } from './totals';
import { judgedOf, questionOfPlan, type TrainingFlow } from './training-flow';
import { TrainingForm } from './training-form';
import { TrainingTable } from './training-table';
import { useLineName } from './use-line-name';

/// A plan to train own staff: what for, a few questions, and which schemes pay.
export function TrainingPage({ plan }: { plan: PlanState }) {
  const flow: TrainingFlow = { ...plan, view: 'train' };
  const answer = useTrainingAnswer(flow);
  return (
    <FlowFrame flow={flow}>
      {flow.lines === undefined || flow.again === 'lines' ? (
        <TrainingForm flow={flow} />
      ) : (
        <WhenAnswered flow={flow} answer={answer}>
          {(data) => <Answered flow={flow} answer={data} />}
        </WhenAnswered>
      )}
    </FlowFrame>
  );
}

interface AskedNow {
  line: number | undefined;
  question: FactQuestion;
}

/// The question that comes next, or the one that is answered again.
function askedNow(flow: TrainingFlow, answer: TrainingPlanAnswer): AskedNow | undefined {
  const { again: fact, line } = flow;
  if (fact === undefined) {
    const next = flow.result === true ? undefined : answer.nextQuestion;
    return next === undefined ? undefined : { line: next.line, question: next.question };
  }
  const question = questionOfPlan(answer, { fact, ...(line === undefined ? {} : { line }) });
  return question === undefined ? undefined : { line, question };
}

function Answered({ flow, answer }: { flow: TrainingFlow; answer: TrainingPlanAnswer }) {
  const nameOf = useLineName(flow.lines);
  const now = askedNow(flow, answer);
  return now === undefined ? (
    <TrainingResult flow={flow} answer={answer} />
  ) : (
    <QuestionPage
      flow={flow}
      question={now.question}
      left={answer.openQuestions}
      {...(now.line === undefined ? {} : { line: now.line, about: nameOf(now.line) })}
      before={again(flow, { fact: 'lines' })}
      told={<PlanTold flow={flow} answer={answer} />}
    />
  );
}

function PlanTold({ flow, answer }: { flow: TrainingFlow; answer: TrainingPlanAnswer }) {
  const nameOf = useLineName(flow.lines);
  return <ToldAnswers flow={flow} questionOf={(asked) => questionOfPlan(answer, asked)} nameOf={nameOf} printed />;
}

function TrainingResult({ flow, answer }: { flow: TrainingFlow; answer: TrainingPlanAnswer }) {
  const { t } = useTranslation('schemes');
  const nameOf = useLineName(flow.lines);
  return (
    <>
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
        {t('flow.train.resultTitle')}
      </h1>
      <UnreadNotice />
      <Notice kind="info" icon="lock">
        <p>{t('flow.train.privacy')}</p>
      </Notice>
      <Totals total={answer.total} on={answer.on} costs={answer.costs} />
      <ResultActions flow={flow} open={answer.openQuestions} />
      <Lapsed plan={flow} schemes={answer.lapsed} />
      <TrainingTable flow={flow} nameOf={nameOf} />
      <PlanTold flow={flow} answer={answer} />
      <ResultParts flow={flow} judged={judgedOf(answer, nameOf)} on={answer.on} />
    </>
  );
}
