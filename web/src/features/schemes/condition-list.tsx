// SPDX-License-Identifier: EUPL-1.2
import type { Line, Node } from './conditions';

/// Conditions under each other; what belongs to one stands below it.
export function ConditionList({ nodes }: { nodes: Node<Line>[] }) {
  return (
    <ul className="ovs-list">
      {nodes.map((node, index) => (
        <li key={index}>
          {node.text}
          {node.parts.length > 0 ? <ConditionList nodes={node.parts} /> : null}
        </li>
      ))}
    </ul>
  );
}
