// SPDX-License-Identifier: EUPL-1.2
import type { SchemeAnswer } from '../../api/types';
import { questionIn, type OneFlow } from './flow';
import { ToldAnswers } from './told-answers';

/// The answers of a flow about one job or one person.
export function OneTold({ flow, answer }: { flow: OneFlow; answer: SchemeAnswer }) {
  return <ToldAnswers flow={flow} questionOf={({ fact }) => questionIn(answer, fact)} printed={flow.view !== 'sheet'} />;
}
