// SPDX-License-Identifier: EUPL-1.2
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { fieldHash, type ProfileField } from '../profile/open-field';
import type { Voice } from './voice';

interface ProfileLinkProps {
  id: string;
  voice: Voice;
  /// Where the page opens.
  field: ProfileField;
  children: ReactNode;
}

/// The profile, opened at one question.
export function ProfileLink({ id, voice, field, children }: ProfileLinkProps) {
  return voice === 'own' ? (
    <Link className="nl-link" to="/mijn/profiel" hash={fieldHash(field)}>
      {children}
    </Link>
  ) : (
    <Link className="nl-link" to="/werk/d/$id/profiel" params={{ id }} hash={fieldHash(field)}>
      {children}
    </Link>
  );
}
