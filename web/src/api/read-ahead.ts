// SPDX-License-Identifier: EUPL-1.2
import type { QueryClient, QueryExecuteOptions, QueryKey } from '@tanstack/react-query';

/// Begins to read what a page shows while the page itself is still loading. What goes wrong is told by the page, which
/// asks for the same.
export function readAhead<T, Key extends QueryKey>(queries: QueryClient, query: QueryExecuteOptions<T, Error, T, T, Key>): void {
  queries.query(query).catch(() => undefined);
}
