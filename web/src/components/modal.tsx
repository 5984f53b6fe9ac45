// SPDX-License-Identifier: EUPL-1.2
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import { Icon } from './icon';

interface ModalProps {
  title: string;
  id: string;
  onClose: () => void;
  /// Asked before the user closes it; not when the page does.
  mayClose?: () => boolean;
  wide?: boolean;
  children: ReactNode;
}

/// The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back.
export function Modal({ title, id, onClose, mayClose = () => true, wide = false, children }: ModalProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it is still on the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const node = dialog.current;
    if (node !== null && !node.open) {
      node.showModal();
    }
    return () => node?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`ovs-modal${wide ? ' ovs-modal--wide' : ''}`}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        if (!mayClose()) {
          event.preventDefault();
        }
      }}
      onClose={onClose}
    >
      <div className="ovs-modal__head">
        <h2 className="nl-heading nl-heading--level-2" id={`${id}-title`}>
          {title}
        </h2>
        <Button
          looks="subtle"
          className="ovs-modal__close"
          onClick={() => {
            if (mayClose()) {
              dialog.current?.close();
            }
          }}
        >
          <Icon name="cross" /> {t('app.close')}
        </Button>
      </div>
      {children}
    </dialog>
  );
}
