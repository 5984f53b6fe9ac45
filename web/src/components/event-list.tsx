// SPDX-License-Identifier: EUPL-1.2
import { useFormat } from '../lib/use-format';

export interface EventItem {
  key: string;
  at: string;
  text: string;
  /// Who did it.
  by?: string | undefined;
}

/// What happened, under each other along a line.
export function EventList({ items }: { items: EventItem[] }) {
  const { moment } = useFormat();
  return (
    <ol className="ovs-events">
      {items.map(({ key, at, text, by }) => (
        <li key={key}>
          <p className="ovs-events__text">{text}</p>
          <p className="ovs-note">
            <time dateTime={at}>{moment(at)}</time>
            {by === undefined ? null : ` · ${by}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
