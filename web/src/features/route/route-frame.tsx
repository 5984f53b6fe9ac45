// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { toHash, type PlanState } from '../../plan/plan-state';
import { UnreadNotice } from '../shell/unread-notice';

interface RouteFrameProps {
  plan: PlanState;
  /// Absent when the page has a heading of its own.
  title?: string;
  children: ReactNode;
}

/// A page about a route: the way back to all results, its heading, and what of the address could not be read.
export function RouteFrame({ plan, title, children }: RouteFrameProps) {
  const { t } = useTranslation('translation');
  return (
    <div className="ovs-bar ovs-route">
      <p className="ovs-no-print">
        <ButtonLink looks="subtle" href={toHash({ ...plan, view: 'results' })}>
          <Icon name="back" /> {t('route.backToResults')}
        </ButtonLink>
      </p>
      {title === undefined ? null : (
        <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
          {title}
        </h1>
      )}
      <UnreadNotice />
      {children}
    </div>
  );
}
