// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Icon } from './icon';

/// The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back.
export function Modal({ title, id, onClose, children }: { title: string; id: string; onClose: () => void; children: ReactNode }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const node = dialog.current;
    if (node !== null && !node.open) {
      node.showModal();
    }
    return () => node?.close();
  }, []);
  return (
    <dialog ref={dialog} className="ovs-modal" aria-labelledby={`${id}-title`} onClose={onClose}>
      <div className="ovs-modal__head">
        <h2 className="nl-heading nl-heading--level-2" id={`${id}-title`}>
          {title}
        </h2>
        <Button looks="subtle" className="ovs-modal__close" onClick={() => dialog.current?.close()}>
          <Icon name="cross" /> {t('app.close')}
        </Button>
      </div>
      {children}
    </dialog>
  );
}
