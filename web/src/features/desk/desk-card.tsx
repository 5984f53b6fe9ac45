// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { DeskContact } from '../../api/types';
import { PhoneLink } from '../../components/phone-link';

export function DeskCard({ contact, place }: { contact: DeskContact; place?: string | undefined }) {
  const { t } = useTranslation();
  return (
    <div className="ovs-desk">
      <p className="ovs-desk__name">{contact.name}</p>
      {place === undefined ? null : <p>{t('desk.forPlace', { name: place })}</p>}
      <dl className="ovs-facts">
        <div>
          <dt>{t('desk.phone')}</dt>
          <dd>
            <PhoneLink className="ovs-phone" number={contact.phone} />
          </dd>
        </div>
        <div>
          <dt>{t('desk.address')}</dt>
          <dd>{contact.address}</dd>
        </div>
        <div>
          <dt>{t('desk.hours')}</dt>
          <dd>{contact.hours}</dd>
        </div>
      </dl>
    </div>
  );
}
