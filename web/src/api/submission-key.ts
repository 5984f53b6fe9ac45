// SPDX-License-Identifier: EUPL-1.2

/// 32 hexadecimal digits. crypto.randomUUID would want a secure context.
export function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/// The Idempotency-Key of a form: the same while the same content is tried again, another for other content and
/// after `accepted`.
export class SubmissionKey {
  #content = '';
  #key = '';

  of(content: unknown): string {
    const text = JSON.stringify(content);
    if (this.#key === '' || text !== this.#content) {
      this.#content = text;
      this.#key = newKey();
    }
    return this.#key;
  }

  accepted(): void {
    this.#key = '';
  }
}
