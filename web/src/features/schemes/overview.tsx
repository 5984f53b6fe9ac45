// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { useSchemeWords } from './answer-words';
import { JumpButton } from './jump-button';
import { byScheme, type Group, type Judged } from './judged';

export const overviewId = 'scheme-overview';

/// Where a scheme stands on the page.
export function partId({ key, decision }: Judged): string {
  return decision.verdict === 'no' ? `not-${key}` : `scheme-${decision.scheme}`;
}

/// A row for every line of a plan with its amount; what does not apply needs one for all of them.
function rowsOf({ name, judged }: Group): { judged: Judged; about: string[] }[] {
  const parts = name === 'not' ? byScheme(judged) : judged.map((one) => [one]);
  return parts.flatMap((lines) => (lines[0] === undefined ? [] : [{ judged: lines[0], about: lines.flatMap(({ about }) => about ?? []) }]));
}

/// Every scheme on one screen: what it gives at most and whether it applies, each with a way to its part of the page.
export function Overview({ groups, titleOf }: { groups: Group[]; titleOf: (group: Group) => string }) {
  const { t } = useTranslation('schemes');
  const { amountOf } = useSchemeWords();
  return (
    <section className="ovs-scheme-group">
      <h2 className="nl-heading nl-heading--level-2" id={overviewId} tabIndex={-1}>
        {t('overview')}
      </h2>
      <table className="ovs-scheme-overview">
        <thead>
          <tr>
            <th scope="col">{t('scheme.title')}</th>
            <th scope="col">{t('amount')}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.name} className={`ovs-scheme-overview__${group.name}`}>
            <tr>
              <th colSpan={2} scope="rowgroup">
                {titleOf(group)}
              </th>
            </tr>
            {rowsOf(group).map(({ judged, about }) => (
              <tr key={judged.key}>
                <th scope="row">
                  <JumpButton to={partId(judged)}>{judged.decision.name}</JumpButton>
                  {about.length === 0 ? null : <span className="ovs-note">{about.join(', ')}</span>}
                </th>
                <td>
                  {judged.decision.amounts.map((range) => (
                    <span key={range.per}>{amountOf(range)}</span>
                  ))}
                  {judged.decision.amounts.length === 0 ? <span className="ovs-note">{group.name === 'not' ? '–' : t(`gives.${judged.decision.gives}`)}</span> : null}
                  {judged.decision.counts || group.name === 'not' ? null : <span className="ovs-note">{t('doesNotCount')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
