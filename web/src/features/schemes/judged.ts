// SPDX-License-Identifier: EUPL-1.2
import type { SchemeDecision } from '../../api/types';
import { because, tree, type Node } from './conditions';

type Condition = SchemeDecision['trace'][number];

/// One decision, and about which line of a plan it is.
export interface Judged {
  key: string;
  decision: SchemeDecision;
  about?: string;
}

export type GroupName = 'applies' | 'mayApply' | 'duties' | 'not';
export interface Group {
  name: GroupName;
  judged: Judged[];
}

/// At most in a first year.
function most({ amounts }: SchemeDecision): number {
  return amounts.reduce((sum, { per, high }) => sum + (per === 'month' ? 12 * high : high), 0);
}

function groupOf({ gives, verdict }: SchemeDecision): GroupName {
  return verdict === 'no' ? 'not' : gives === 'duty' ? 'duties' : verdict === 'yes' ? 'applies' : 'mayApply';
}

/// In the order in which they are read: what applies first, and of those what can give most.
export function groupsOf(judged: Judged[]): Group[] {
  const names: GroupName[] = ['applies', 'mayApply', 'duties', 'not'];
  return names
    .map((name) => ({ name, judged: judged.filter(({ decision }) => groupOf(decision) === name).sort((a, b) => most(b.decision) - most(a.decision)) }))
    .filter((group) => group.judged.length > 0);
}

/// The lines of a plan for which a scheme says the same kind of thing, under the scheme.
export function byScheme(judged: Judged[]): Judged[][] {
  const codes = [...new Set(judged.map(({ decision }) => decision.scheme))];
  return codes.map((code) => judged.filter(({ decision }) => decision.scheme === code));
}

export function countSchemes(judged: Judged[]): number {
  return byScheme(judged).length;
}

function leaves(nodes: Node<Condition>[]): Condition[] {
  return nodes.flatMap((node) => (node.parts.length === 0 ? [node] : leaves(node.parts)));
}

/// What is not known and decides, each once, with the schemes that wait for it.
export interface Unknown {
  text: string;
  ofPerson: boolean;
  schemes: string[];
}
export function unknownsOf(judged: Judged[]): Unknown[] {
  const found = new Map<string, Unknown>();
  for (const { decision, about } of judged) {
    for (const { text: asked, ofPerson } of leaves(because(tree(decision.trace), 'unknown')).filter(({ verdict }) => verdict === 'unknown')) {
      const text = about === undefined || ofPerson ? asked : `${about}: ${asked}`;
      const one = found.get(text) ?? { text, ofPerson, schemes: [] };
      found.set(text, { ...one, schemes: [...new Set([...one.schemes, decision.name])] });
    }
  }
  return [...found.values()];
}

/// What an employer can read about a person from a scheme that is on her sheet: what holds for it because of her.
export function learnedFrom({ trace }: SchemeDecision): Node<Condition>[] {
  const ofPerson = (nodes: Node<Condition>[]): Node<Condition>[] =>
    nodes.flatMap((node) => {
      const parts = ofPerson(node.parts);
      return node.ofPerson || parts.length > 0 ? [{ ...node, parts }] : [];
    });
  return ofPerson(because(tree(trace), 'yes'));
}
