// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest';
import { newKey, SubmissionKey } from './submission-key';

describe('the key of a submission', () => {
  it('is one that the server takes, and never the same', () => {
    expect(newKey()).toMatch(/^[0-9a-f]{32}$/);
    expect(newKey()).not.toBe(newKey());
  });

  it('stays while the same is tried again', () => {
    const submission = new SubmissionKey();
    const first = submission.of({ what: 'a' });
    expect(submission.of({ what: 'a' })).toBe(first);
    expect(submission.of({ what: 'b' })).not.toBe(first);
  });

  it('is new for the next form with the same content', () => {
    const submission = new SubmissionKey();
    const first = submission.of('same');
    submission.accepted();
    expect(submission.of('same')).not.toBe(first);
  });
});
