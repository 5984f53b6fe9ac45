// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { FactQuestion, TrainingPlanAnswer } from '../../api/types';
import { Notice } from '../../components/notice';
import type { PlanState } from '../../plan/plan-state';
import { UnreadNotice } from '../shell/unread-notice';
import { FlowFrame, WhenAnswered } from './flow-frame';
import { useTrainingAnswer } from './queries';
import { QuestionPage } from './question-page';
import { ResultParts } from './result-parts';
import { ResultActions } from './scheme-result';
import { ToldAnswers } from './told-answers';
import { Totals } from './totals';
import { againFor, answeredFor, askAllPutOff, countAsked, countPutOff, isQuestion, judgedOf, putOffFor, type TrainingFlow } from './training-flow';
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

interface Asked {
  line: number | undefined;
  question: FactQuestion;
}

/// The question that comes next, or the one that is answered again.
function askedNow(flow: TrainingFlow, { nextQuestion, told, lines }: TrainingPlanAnswer): Asked | undefined {
  if (flow.again === undefined) {
    return nextQuestion === undefined || flow.result === true ? undefined : { line: nextQuestion.line, question: nextQuestion.question };
  }
  const questions = flow.line === undefined ? told : (lines[flow.line]?.told ?? []);
  const question = questions.find(({ fact }) => fact === flow.again);
  return question === undefined ? undefined : { line: flow.line, question };
}

function Answered({ flow, answer }: { flow: TrainingFlow; answer: TrainingPlanAnswer }) {
  const nameOf = useLineName(flow.lines);
  const asked = askedNow(flow, answer);
  if (asked === undefined) {
    return <TrainingResult flow={flow} answer={answer} />;
  }
  const { line, question } = asked;
  const facts = line === undefined ? flow.facts : flow.lines?.[line]?.facts;
  return (
    <QuestionPage
      flow={flow}
      question={question}
      number={countAsked(flow) + 1}
      left={answer.openQuestions}
      {...(line === undefined ? {} : { about: nameOf(line) })}
      value={facts?.find(({ fact }) => fact === question.fact)?.value}
      previous={undefined}
      told={<PlanTold flow={flow} answer={answer} />}
      onAnswer={(value) => answeredFor(flow, line, question.fact, value)}
      onUnknown={() => putOffFor(flow, line, question.fact)}
    />
  );
}

function PlanTold({ flow, answer }: { flow: TrainingFlow; answer: TrainingPlanAnswer }) {
  const nameOf = useLineName(flow.lines);
  const firm = answer.told.map((question) => ({ question, value: flow.facts?.find(({ fact }) => fact === question.fact)?.value, change: againFor(flow, undefined, question.fact) }));
  const lines = (flow.lines ?? []).flatMap((line, index) =>
    (answer.lines[index]?.told ?? [])
      .filter(({ fact }) => isQuestion(line, fact))
      .map((question) => ({ question, about: nameOf(index), value: line.facts.find(({ fact }) => fact === question.fact)?.value, change: againFor(flow, index, question.fact) })),
  );
  return <ToldAnswers told={[...firm, ...lines]} later={countPutOff(flow)} askLater={askAllPutOff(flow)} printed />;
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
      <ResultActions flow={flow} open={answer.nextQuestion === undefined ? 0 : answer.openQuestions} />
      <TrainingTable flow={flow} nameOf={nameOf} />
      <PlanTold flow={flow} answer={answer} />
      <ResultParts flow={flow} judged={judgedOf(answer, nameOf)} on={answer.on} />
    </>
  );
}
