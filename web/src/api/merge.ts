// SPDX-License-Identifier: EUPL-1.2
// What two people changed at the same time, put together field by field.

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export interface Merge<V> {
  /// What both agree on, and for the conflicts what is stored now.
  merged: V;
  /// Fields that both changed, to something else.
  conflicts: (keyof V & string)[];
}

function keysOf<V extends object>(...all: V[]): (keyof V & string)[] {
  return [...new Set(all.flatMap((one) => Object.keys(one)))] as (keyof V & string)[];
}

/// `base`: what was on the screen before typing. `together`: the fields say one thing, so that a change of any of
/// them by somebody else makes all that differ a conflict.
export function merge<V extends object>(base: V, mine: V, theirs: V, together = false): Merge<V> {
  const keys = keysOf(base, mine, theirs);
  const changed = (now: V) => keys.filter((key) => !same(base[key], now[key]));
  const [byMe, byThem] = [changed(mine), changed(theirs)];
  const merged = { ...theirs };
  const conflicts: (keyof V & string)[] = [];
  for (const key of byMe) {
    const touched = together ? byThem.length > 0 : byThem.includes(key);
    if (touched && !same(mine[key], theirs[key])) {
      conflicts.push(key);
    } else {
      merged[key] = mine[key];
    }
  }
  if (conflicts.length > 0 && together) {
    return { merged: theirs, conflicts: keys.filter((key) => !same(mine[key], theirs[key])) };
  }
  return { merged, conflicts };
}

export function changedFields<V extends object>(before: V, after: V): (keyof V & string)[] {
  return keysOf(before, after).filter((key) => !same(before[key], after[key]));
}
