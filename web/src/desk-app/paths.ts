// SPDX-License-Identifier: EUPL-1.2

/// The planner has one page, and keeps all it knows after the #. Every other path is one of the pages for people with an
/// account, or none; they say so too.
export function isDeskPath(path: string): boolean {
  return path !== '/' && path !== '/index.html';
}
