// SPDX-License-Identifier: EUPL-1.2

export function Wordmark() {
  return (
    <svg className="ovs-mark" viewBox="0 0 44 32" aria-hidden="true" focusable="false">
      <path d="M4 24h9c9 0 7-16 16-16h11" />
      <circle cx="6" cy="24" r="4.500" />
      <circle cx="38" cy="8" r="4.500" />
    </svg>
  );
}
