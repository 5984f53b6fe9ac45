// SPDX-License-Identifier: EUPL-1.2
// The terms of an agreement as the fields of a form: a text for each purpose, and two for each group of data in it.
import type { AgreedGround, DataGroup, Purpose } from '../../api/desk-types';
import type { Agreement, AgreementTerms, Controllership } from '../../api/partners-api';
import type { LegalGround } from '../../api/rights-api';
import { dataGroups } from '../../lib/data-groups';

export const purposes: Purpose[] = ['guidance', 'training', 'placement'];
export const controllers: Controllership[] = ['controller', 'jointController', 'processor'];
export const legalGrounds: LegalGround[] = ['publicTask', 'legalDuty', 'contract', 'consent'];

/// Empty: not a purpose; no ground.
export type TermFields = Record<string, string>;

export const groundField = (purpose: Purpose, group: DataGroup) => `${purpose}-${group}-ground`;
export const articleField = (purpose: Purpose, group: DataGroup) => `${purpose}-${group}-article`;

export function fieldsOf({ purposes: agreed, grounds }: Pick<Agreement, 'purposes' | 'grounds'>): TermFields {
  const fields: TermFields = {};
  for (const purpose of purposes) {
    fields[purpose] = agreed.find((one) => one.purpose === purpose)?.controller ?? '';
    for (const group of dataGroups) {
      const found = grounds.find((one) => one.purpose === purpose && one.group === group);
      fields[groundField(purpose, group)] = found?.ground ?? '';
      fields[articleField(purpose, group)] = found?.article ?? '';
    }
  }
  return fields;
}

/// Grounds of a purpose that is not agreed are left out.
export function termsOf(fields: TermFields): AgreementTerms {
  const agreed = purposes.flatMap((purpose) => {
    const controller = controllers.find((one) => one === fields[purpose]);
    return controller === undefined ? [] : [{ purpose, controller }];
  });
  const grounds = agreed.flatMap(({ purpose }) =>
    dataGroups.flatMap((group) => {
      const ground = legalGrounds.find((one) => one === fields[groundField(purpose, group)]);
      return ground === undefined ? [] : [{ purpose, group, ground, article: (fields[articleField(purpose, group)] ?? '').trim() }];
    }),
  );
  return { purposes: agreed, grounds };
}

export interface SameGround {
  ground: LegalGround;
  article: string;
  groups: DataGroup[];
}

/// Of one purpose: groups of data with the same ground and article go together.
export function sameGround(grounds: AgreedGround[]): SameGround[] {
  const found: SameGround[] = [];
  for (const { ground, article, group } of grounds) {
    const same = found.find((one) => one.ground === ground && one.article === article);
    if (same === undefined) {
      found.push({ ground, article, groups: [group] });
    } else {
      same.groups.push(group);
    }
  }
  return found;
}
