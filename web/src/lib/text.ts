// SPDX-License-Identifier: EUPL-1.2

/// Without case and accents, for comparing what someone typed.
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[’'`-]/g, ' ')
    .toLowerCase()
    .trim();
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
