// SPDX-License-Identifier: EUPL-1.2
import { TextButton } from '../../components/button';

/// To another part of the page, which opens when it is folded away. The part after # of the address is the plan, so this
/// is no link.
export function JumpButton({ to, children }: { to: string; children: string }) {
  const onClick = () => {
    const part = document.getElementById(to);
    const folded = part?.closest('details');
    if (folded !== null && folded !== undefined) {
      folded.open = true;
    }
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  };
  return <TextButton onClick={onClick}>{children}</TextButton>;
}
