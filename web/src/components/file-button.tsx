// SPDX-License-Identifier: EUPL-1.2
import { useId } from 'react';
import { describedBy, ErrorText } from './field';

interface FileButtonProps {
  label: string;
  hint: string;
  error: string | undefined;
  /// Media types and endings, as the browser's dialog wants them.
  accept: string;
  busy: boolean;
  onChoose: (file: File) => void;
}

/// Chooses one file, which goes at once. The browser's own field says its words in the language of the browser, so what
/// shows is its label.
export function FileButton({ label, hint, error, accept, busy, onChoose }: FileButtonProps) {
  const id = useId();
  return (
    <div className="ovs-file">
      <ErrorText id={id} text={error} />
      <input
        className="ovs-file__input"
        id={id}
        type="file"
        accept={accept}
        disabled={busy}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy({ id, hint, error })}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file can be chosen again.
          event.target.value = '';
          if (file !== undefined) {
            onChoose(file);
          }
        }}
      />
      <label className="nl-button nl-button--secondary" htmlFor={id}>
        {label}
      </label>
      <p className="ovs-note" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}
