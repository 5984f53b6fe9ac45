// SPDX-License-Identifier: EUPL-1.2
import type { SchemeAnswer } from '../../api/types';
import type { PlanState } from '../../plan/plan-state';
import { answered, previous, putOff, type OneFlow, type OneView } from './flow';
import { FlowFrame, WhenAnswered } from './flow-frame';
import { OneTold } from './one-told';
import { useSchemeAnswer } from './queries';
import { QuestionPage } from './question-page';
import { SchemeResult } from './scheme-result';

/// Questions about one job or one person.
export function FlowPage({ plan, view }: { plan: PlanState; view: OneView }) {
  const flow: OneFlow = { ...plan, view };
  const answer = useSchemeAnswer(flow);
  return (
    <FlowFrame flow={flow}>
      <WhenAnswered flow={flow} answer={answer}>
        {(data) => <Answered flow={flow} answer={data} />}
      </WhenAnswered>
    </FlowFrame>
  );
}

function Answered({ flow, answer }: { flow: OneFlow; answer: SchemeAnswer }) {
  const question = flow.again === undefined ? answer.nextQuestion : answer.told.find(({ fact }) => fact === flow.again);
  if (question === undefined || (flow.result === true && flow.again === undefined)) {
    return <SchemeResult flow={flow} answer={answer} />;
  }
  return (
    <QuestionPage
      flow={flow}
      question={question}
      number={(flow.facts?.length ?? 0) + (flow.later?.length ?? 0) + 1}
      left={answer.openQuestions}
      value={flow.facts?.find(({ fact }) => fact === question.fact)?.value}
      previous={previous(flow)}
      told={<OneTold flow={flow} answer={answer} />}
      onAnswer={(value) => answered(flow, question.fact, value)}
      onUnknown={() => putOff(flow, question.fact)}
    />
  );
}
