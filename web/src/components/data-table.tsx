// SPDX-License-Identifier: EUPL-1.2
/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/no-noninteractive-element-interactions --
   the looks of a card take the meaning of a table away in some browsers, so every role is written out; the arrow keys come on top of links */
import type { KeyboardEvent, ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  head: string;
  /// Buttons: their own words say enough, so the heading is only read aloud.
  bare?: boolean;
  cell: (row: Row) => ReactNode;
}

interface DataTableProps<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  rowClass?: (row: Row) => string | undefined;
}

const moves = ['ArrowDown', 'ArrowUp', 'Home', 'End'];

function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  if (!(event.target instanceof HTMLElement) || !event.target.matches('[data-row-link]') || !moves.includes(event.key)) {
    return;
  }
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row-link]')];
  const at = links.indexOf(event.target);
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? links.length - 1 : at + (event.key === 'ArrowDown' ? 1 : -1);
  event.preventDefault();
  links[to]?.focus();
}

/// A table; on a phone a list of cards. The first column names the row, and its link carries `data-row-link`. The
/// arrows go up and down those links.
export function DataTable<Row>({ caption, columns, rows, rowKey, rowClass }: DataTableProps<Row>) {
  return (
    <table className="ovs-table" role="table" onKeyDown={onKeyDown}>
      <caption className="ovs-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, head, bare = false }) => (
            <th key={key} role="columnheader" scope="col">
              {bare ? <span className="ovs-hidden">{head}</span> : head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" className={rowClass?.(row)}>
            {columns.map(({ key, head, bare = false, cell }, index) =>
              index === 0 ? (
                <th key={key} role="rowheader" scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={key} role="cell" data-head={bare ? undefined : head}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
