// SPDX-License-Identifier: EUPL-1.2
import type { SchemeAnswer } from '../../api/types';
import type { PlanState } from '../../plan/plan-state';
import { questionIn, type OneFlow, type OneView } from './flow';
import { FlowFrame, WhenAnswered } from './flow-frame';
import { OneTold } from './one-told';
import { useSchemeAnswer } from './queries';
import { QuestionPage } from './question-page';
import { SchemeResult } from './scheme-result';

/// Questions about one job or one person. Nothing is asked for the sake of a scheme that she leaves off her sheet, where
/// she chooses from all of them.
export function FlowPage({ plan, view }: { plan: PlanState; view: OneView }) {
  const flow: OneFlow = { ...plan, view };
  const chooses = flow.result === true && flow.again === undefined;
  const answer = useSchemeAnswer(flow, chooses ? [] : flow.without);
  return (
    <FlowFrame flow={flow}>
      <WhenAnswered flow={flow} answer={answer}>
        {(data) => <Answered flow={flow} answer={data} />}
      </WhenAnswered>
    </FlowFrame>
  );
}

function Answered({ flow, answer }: { flow: OneFlow; answer: SchemeAnswer }) {
  const next = flow.result === true ? undefined : answer.nextQuestion;
  const question = flow.again === undefined ? next : questionIn(answer, flow.again);
  return question === undefined ? (
    <SchemeResult flow={flow} answer={answer} />
  ) : (
    <QuestionPage flow={flow} question={question} left={answer.openQuestions} told={<OneTold flow={flow} answer={answer} />} />
  );
}
