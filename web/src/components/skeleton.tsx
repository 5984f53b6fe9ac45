// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';

/// Grey shapes while something loads; a screen reader hears the sentence instead.
export function Skeleton({ cards }: { cards: number }) {
  const { t } = useTranslation();
  return (
    <div className="ovs-skeleton-list">
      <p className="ovs-loading" role="status">
        {t('app.loading')}
      </p>
      {Array.from({ length: cards }, (_, index) => (
        <div key={index} className="ovs-card ovs-skeleton" aria-hidden="true">
          <div className="ovs-skeleton__line ovs-skeleton__line--title" />
          <div className="ovs-skeleton__line" />
          <div className="ovs-skeleton__line ovs-skeleton__line--strip" />
          <div className="ovs-skeleton__line ovs-skeleton__line--short" />
        </div>
      ))}
    </div>
  );
}
