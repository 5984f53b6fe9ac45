// SPDX-License-Identifier: EUPL-1.2
// One line for each group of data says more than anybody reads: groups for which the same holds go together.
import type { DataGroup, Purpose } from '../../api/desk-types';
import type { GroundLine, LegalGround } from '../../api/rights-api';

export type Part =
  /// May be seen; the law or a contract says so. `rejected`: an objection that was not followed, since when and why.
  | { kind: 'lawful'; ground: LegalGround; article: string; rejected: { on: string; why: string | undefined } | undefined; groups: DataGroup[] }
  /// May be seen, because she agrees, until the day before `endsOn`.
  | { kind: 'agreed'; endsOn: string; byDesk: boolean; consents: string[]; groups: DataGroup[] }
  /// Closed, because she objects.
  | { kind: 'objected'; objection: string; raisedAt: string; reason: string | undefined; decision: string | undefined; upheld: boolean; groups: DataGroup[] }
  /// Closed, as long as she does not agree.
  | { kind: 'closed'; groups: DataGroup[] };

export interface Use {
  purpose: Purpose;
  parts: Part[];
}

export interface PartnerUses {
  id: string;
  name: string;
  /// Something can be seen.
  sees: boolean;
  uses: Use[];
}

const order: Part['kind'][] = ['objected', 'lawful', 'agreed', 'closed'];

function partOf({ ground, article, group, consent, objection }: GroundLine): Part {
  if (objection !== undefined && objection.state !== 'rejected') {
    const { id, raisedAt, reason, decision, state } = objection;
    return { kind: 'objected', objection: id, raisedAt, reason, decision, upheld: state === 'upheld', groups: [group] };
  }
  if (ground !== 'consent') {
    return { kind: 'lawful', ground, article, rejected: objection === undefined ? undefined : { on: objection.raisedAt, why: objection.decision }, groups: [group] };
  }
  return consent === undefined
    ? { kind: 'closed', groups: [group] }
    : { kind: 'agreed', endsOn: consent.endsOn, byDesk: consent.recordedByDesk, consents: [consent.id], groups: [group] };
}

function sameHolds(a: Part, b: Part): boolean {
  switch (a.kind) {
    case 'lawful':
      return b.kind === 'lawful' && a.ground === b.ground && a.article === b.article && a.rejected?.on === b.rejected?.on;
    case 'agreed':
      return b.kind === 'agreed' && a.endsOn === b.endsOn && a.byDesk === b.byDesk;
    case 'objected':
      return false;
    case 'closed':
      return b.kind === 'closed';
  }
}

function addTo(parts: Part[], part: Part): void {
  const same = parts.find((other) => sameHolds(other, part));
  if (same === undefined) {
    parts.push(part);
    return;
  }
  same.groups.push(...part.groups);
  if (same.kind === 'agreed' && part.kind === 'agreed') {
    same.consents.push(...part.consents);
  }
}

function usesOf(lines: GroundLine[]): Use[] {
  const uses: Use[] = [];
  for (const line of lines) {
    let use = uses.find(({ purpose }) => purpose === line.purpose);
    if (use === undefined) {
      use = { purpose: line.purpose, parts: [] };
      uses.push(use);
    }
    addTo(use.parts, partOf(line));
  }
  return uses.map(({ purpose, parts }) => ({ purpose, parts: parts.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)) }));
}

/// Organisations that can see something come first.
export function groupGrounds(lines: GroundLine[]): PartnerUses[] {
  const ids = [...new Set(lines.map(({ organisation }) => organisation))];
  return ids
    .map((id) => {
      const own = lines.filter(({ organisation }) => organisation === id);
      return { id, name: own[0]?.organisationName ?? '', sees: own.some(({ open }) => open), uses: usesOf(own) };
    })
    .sort((a, b) => Number(b.sees) - Number(a.sees));
}
