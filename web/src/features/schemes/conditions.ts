// SPDX-License-Identifier: EUPL-1.2

export interface Line {
  depth: number;
  text: string;
}
export type Node<L extends Line> = L & { parts: Node<L>[] };

/// Lines of which the deeper ones belong to the one above, as a tree.
export function tree<L extends Line>(lines: L[]): Node<L>[] {
  const roots: Node<L>[] = [];
  const path: Node<L>[] = [];
  for (const line of lines) {
    const node = { ...line, parts: [] };
    path.length = Math.min(path.length, line.depth);
    (path.at(-1)?.parts ?? roots).push(node);
    path.push(node);
  }
  return roots;
}

/// The part of a condition that makes it come out as `verdict`: what is still open, or why the answer is no. A group of
/// which one part is left is that part.
export function because<L extends Line & { verdict: string }>(nodes: Node<L>[], verdict: L['verdict']): Node<L>[] {
  return nodes
    .filter((node) => node.verdict === verdict)
    .flatMap((node) => {
      const parts = because(node.parts, verdict);
      if (node.parts.length > 1 && parts.length === 1) {
        return parts;
      }
      // Of what must not hold the parts have the other verdict.
      return [{ ...node, parts: parts.length === 0 ? node.parts : parts }];
    });
}
