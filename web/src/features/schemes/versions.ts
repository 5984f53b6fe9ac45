// SPDX-License-Identifier: EUPL-1.2
import type { SchemeVersion } from '../../api/types';
import { addDays } from '../../lib/dates';

/// The version that is valid on a day; of versions newest first.
export function validOn(versions: SchemeVersion[], on: string): SchemeVersion | undefined {
  return versions.find((version) => version.from <= on && on <= (endBefore(versions, version) ?? on));
}

/// The last day of a version: its own, or the day before the next one begins.
export function endBefore(versions: SchemeVersion[], version: SchemeVersion): string | undefined {
  const next = versions[versions.indexOf(version) - 1];
  return version.until ?? (next === undefined ? undefined : addDays(next.from, -1));
}
