// SPDX-License-Identifier: EUPL-1.2
import type { LogLine } from '../../api/rights-api';

export interface Repeated {
  line: LogLine;
  times: number;
  /// The moment of the first of them.
  since: string;
}

/// The log is newest first. What was done again and again, with nothing in between, is one line: a work list that an
/// adviser opens all day would hide the rest.
export function collapse(lines: LogLine[]): Repeated[] {
  const found: Repeated[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.line.sentence === line.sentence && last.line.role === line.role && last.line.groups.join() === line.groups.join()) {
      last.times += 1;
      last.since = line.at;
    } else {
      found.push({ line, times: 1, since: line.at });
    }
  }
  return found;
}
