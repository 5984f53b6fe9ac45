// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { Withheld as WithheldGroup } from '../../api/desk-types';
import { Icon } from '../../components/icon';
import { Section } from '../../components/section';

/// What stays closed to who looks, and why.
export function Withheld({ groups }: { groups: WithheldGroup[] }) {
  const { t } = useTranslation('dossier');
  return groups.length === 0 ? null : (
    <Section className="ovs-withheld" title={t('withheld.title')}>
      <ul className="ovs-rows">
        {groups.map(({ group, why }) => (
          <li key={group}>
            <p>
              <Icon name="lock" /> <strong>{t(`group.${group}`)}</strong>
              <br />
              {t(`withheld.${why}`)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
