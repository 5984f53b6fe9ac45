// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fieldHash, type ProfileField } from '../profile/open-field';
import type { Voice } from './voice';

interface ProfileLinkProps {
  id: string;
  voice: Voice;
  /// Where the page opens; absent: at its beginning.
  field?: ProfileField;
  children: ReactNode;
}

/// The profile, opened at one question.
export function ProfileLink({ id, voice, field, children }: ProfileLinkProps) {
  const hash = field === undefined ? '' : fieldHash(field);
  return voice === 'own' ? (
    <Link className="nl-link" to="/mijn/profiel" hash={hash}>
      {children}
    </Link>
  ) : (
    <Link className="nl-link" to="/werk/d/$id/profiel" params={{ id }} hash={hash}>
      {children}
    </Link>
  );
}
