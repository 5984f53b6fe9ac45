// SPDX-License-Identifier: EUPL-1.2
import type { TakenStep } from '../../plan/taken';

export interface NamedStep {
  step: TakenStep;
  title: string;
  sensitive: boolean;
}
