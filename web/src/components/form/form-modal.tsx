// SPDX-License-Identifier: EUPL-1.2
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Modal } from '../modal';
import { Form } from './form';
import type { FormState } from './use-form';

interface FormModalProps<V> {
  title: string;
  form: FormState<V>;
  submit: string;
  onClose: () => void;
  explain?: (error: Error) => string | undefined;
  wide?: boolean;
  children: ReactNode;
}

/// A form in a dialog. Closing it asks first when something was typed.
export function FormModal<V extends object>({ title, form, submit, onClose, explain, wide = false, children }: FormModalProps<V>) {
  const { t } = useTranslation('desk');
  const mayClose = () => !form.unsaved || form.busy || window.confirm(t('form.leave'));
  return (
    <Modal id={useId()} title={title} onClose={onClose} mayClose={mayClose} wide={wide}>
      <Form
        form={form}
        submit={submit}
        label={title}
        onCancel={() => {
          if (mayClose()) {
            onClose();
          }
        }}
        {...(explain === undefined ? {} : { explain })}
      >
        {children}
      </Form>
    </Modal>
  );
}
