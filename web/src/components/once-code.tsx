// SPDX-License-Identifier: EUPL-1.2
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Icon } from './icon';
import { Modal } from './modal';
import { say } from './say';

interface OnceCodeProps {
  title: string;
  lead: string;
  items: { label: string; value: string }[];
  onClose: () => void;
}

/// Names and codes to be handed over. They are on the screen once: nobody can look them up later.
export function OnceCode({ title, lead, items, onClose }: OnceCodeProps) {
  const { t } = useTranslation('desk');
  const copy = () => {
    navigator.clipboard.writeText(items.map(({ label, value }) => `${label}: ${value}`).join('\n')).then(
      () => say(t('once.copied')),
      () => say(t('once.copyFailed'), 'error'),
    );
  };
  return (
    <Modal id={useId()} title={title} onClose={onClose}>
      <p className="nl-paragraph">{lead}</p>
      <dl className="ovs-facts ovs-facts--one ovs-once">
        {items.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <strong className="ovs-code">{value}</strong>
            </dd>
          </div>
        ))}
      </dl>
      <p className="nl-paragraph">{t('once.lead')}</p>
      <div className="ovs-button-row ovs-no-print">
        <Button looks="primary" onClick={onClose}>
          {t('once.done')}
        </Button>
        <Button onClick={copy}>
          <Icon name="link" /> {t('once.copy')}
        </Button>
      </div>
    </Modal>
  );
}
