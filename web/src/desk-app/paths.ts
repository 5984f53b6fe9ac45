// SPDX-License-Identifier: EUPL-1.2

const firstParts = ['inloggen', 'aanmelden', 'account', 'bewaren', 'mijn', 'werk', 'beheer', 'regio'];

/// A page for people with an account. Every other path is the planner, which keeps all it knows after the #.
export function isDeskPath(path: string): boolean {
  return firstParts.includes(path.split('/')[1] ?? '');
}
