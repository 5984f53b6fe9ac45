// SPDX-License-Identifier: EUPL-1.2
// Whether a new page was just opened. Back and forward do not count, because the browser puts those back in place; nor
// does another language or another filter of the same page.
let moved = false;

export function noteMove(): void {
  moved = true;
}

/// True once after a move.
export function takeMove(): boolean {
  const was = moved;
  moved = false;
  return was;
}
