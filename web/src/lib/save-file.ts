// SPDX-License-Identifier: EUPL-1.2

/// Gives the user a file, as if it was downloaded.
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
