// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { FlowView } from './flow';
import { unknownsOf, type Judged, type Unknown } from './judged';

/// What nobody told yet and still decides. What only the person knows is apart when somebody else answers, and what she
/// did not answer is not on a sheet for somebody else.
export function StillUnknown({ judged, view }: { judged: Judged[]; view: FlowView }) {
  const { t } = useTranslation('schemes');
  const byPerson = view === 'sheet' || view === 'support';
  const unknowns = unknownsOf(judged);
  const hers = byPerson ? [] : unknowns.filter(({ ofPerson }) => ofPerson);
  const open = unknowns.filter((one) => !hers.includes(one));
  return unknowns.length === 0 ? null : (
    <details className={`ovs-details ${view === 'sheet' ? 'ovs-no-print' : 'ovs-print-open'}`}>
      <summary>{t('stillUnknown', { count: unknowns.length })}</summary>
      <div className="ovs-scheme-group">
        <UnknownList title={t('unknownOpen')} unknowns={open} />
        <UnknownList title={t('unknownHers')} unknowns={hers} />
      </div>
    </details>
  );
}

function UnknownList({ title, unknowns }: { title: string; unknowns: Unknown[] }) {
  return unknowns.length === 0 ? null : (
    <div>
      <h3 className="nl-heading nl-heading--level-4">{title}</h3>
      <ul className="ovs-list">
        {unknowns.map(({ text, schemes }) => (
          <li key={text}>
            {text} <span className="ovs-note">({schemes.join(', ')})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
