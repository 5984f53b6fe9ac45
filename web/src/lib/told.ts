// SPDX-License-Identifier: EUPL-1.2

/// The member of a request when the field was filled in: an empty field is not told.
export function told<K extends string>(name: K, text: string): Partial<Record<K, string>> {
  return text.trim() === '' ? {} : ({ [name]: text.trim() } as Record<K, string>);
}
