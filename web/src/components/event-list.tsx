// SPDX-License-Identifier: EUPL-1.2
import { useFormat } from '../lib/use-format';

export interface EventItem {
  key: string;
  at: string;
  /// What happened, in a word or two; `text` is the rest of it, or empty.
  what?: string;
  text: string;
  /// Who did it.
  by?: string | undefined;
}

/// What happened, under each other along a line.
export function EventList({ items }: { items: EventItem[] }) {
  const { moment } = useFormat();
  return (
    <ol className="ovs-events">
      {items.map(({ key, at, what, text, by }) => (
        <li key={key}>
          <p className="ovs-events__text">
            {what === undefined ? null : <strong>{what}</strong>}
            {what === undefined || text === '' ? text : `\n${text}`}
          </p>
          <p className="ovs-note">
            <time dateTime={at}>{moment(at)}</time>
            {by === undefined ? null : ` · ${by}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
