// SPDX-License-Identifier: EUPL-1.2
// docs/access-table.md, the page that people read, as the expectation of the walk: who may do what, standing how.
import { readFileSync } from 'node:fs';

const relations = ['self', 'owner', 'colleague', 'engaged', 'asked', 'same-region', 'other-region'];
const text = readFileSync(new URL('../../docs/access-table.md', import.meta.url), 'utf8');
const table = new Map();
let role;
for (const line of text.split('\n')) {
  role = /^## .*\(`([a-z-]+)`\)/.exec(line)?.[1] ?? role;
  const action = /^\| \*\*.*?\(`([a-z-]+)`\)/.exec(line)?.[1];
  if (action) {
    const cells = line.split('|').slice(2, 2 + relations.length);
    table.set(`${role} ${action}`, new Set(relations.filter((_, i) => cells[i].trim() !== '–')));
  }
}

export const roles = [...new Set([...table.keys()].map((key) => key.split(' ')[0]))];

/** Whether the table has a purpose for it. Throws for what it does not know: a rule is missing. */
export function mayDo(who, action, relation) {
  const row = table.get(`${who} ${action}`);
  if (row === undefined) {
    throw new Error(`docs/access-table.md has no row for ${who} ${action}`);
  }
  return row.has(relation);
}
