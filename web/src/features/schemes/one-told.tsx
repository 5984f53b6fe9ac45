// SPDX-License-Identifier: EUPL-1.2
import type { SchemeAnswer } from '../../api/types';
import { again, askPutOff, type OneFlow } from './flow';
import { ToldAnswers } from './told-answers';

/// The answers of a flow about one job or one person.
export function OneTold({ flow, answer }: { flow: OneFlow; answer: SchemeAnswer }) {
  return (
    <ToldAnswers
      told={answer.told.map((question) => ({ question, value: flow.facts?.find(({ fact }) => fact === question.fact)?.value, change: again(flow, question.fact) }))}
      later={flow.later?.length ?? 0}
      askLater={askPutOff(flow)}
      printed={flow.view !== 'sheet'}
    />
  );
}
