// SPDX-License-Identifier: EUPL-1.2

export function PhoneLink({ number, className = '' }: { number: string; className?: string }) {
  return (
    <a className={`nl-link ${className}`.trim()} href={`tel:${number.replaceAll(/[^+\d]/g, '')}`}>
      {number}
    </a>
  );
}
