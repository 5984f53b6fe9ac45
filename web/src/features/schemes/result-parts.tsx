// SPDX-License-Identifier: EUPL-1.2
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../components/announce';
import { useFormat } from '../../lib/use-format';
import { byScheme, countSchemes, groupsOf, type Group, type Judged } from './judged';
import type { Flow } from './flow';
import { Overview } from './overview';
import { SchemeCard, WhyNot } from './scheme-card';
import { StillUnknown } from './still-unknown';
import { useOpenForPrint } from './use-open-for-print';

interface ResultPartsProps {
  flow: Flow;
  judged: Judged[];
  on: string;
}

/// The overview and then each scheme: what applies, what may apply and under which condition, what it brings with it,
/// what is not known, and, folded away, what does not apply.
export function ResultParts({ flow, judged, on }: ResultPartsProps) {
  const { t } = useTranslation('schemes');
  const { longDate } = useFormat();
  useOpenForPrint();
  const title = t(`flow.${flow.view}.resultTitle`);
  useEffect(() => announce(title), [title]);
  const names = new Map(judged.map(({ decision }) => [decision.scheme, decision.name]));
  const groups = groupsOf(judged);
  const titleOf = ({ name, judged: all }: Group): string => {
    const count = countSchemes(all);
    return name === 'duties' ? t(`flow.${flow.view}.duties`) : name === 'not' ? t('doesNotApply', { count }) : `${t(name)} (${count})`;
  };
  const not = groups.find(({ name }) => name === 'not');
  // On a sheet for somebody else it would say something about her.
  const forHerEyes = flow.view === 'sheet';
  const asOf = judged.map(({ decision }) => decision.asOf).sort()[0];
  return (
    <>
      <Overview groups={forHerEyes ? groups.filter((group) => group !== not) : groups} titleOf={titleOf} />
      {sections(groups).map(([group, schemes]) => (
        <section key={group.name} className="ovs-scheme-group">
          <h2 className="nl-heading nl-heading--level-2">{titleOf({ ...group, judged: schemes.flat() })}</h2>
          {schemes.map((parts) => (
            <SchemeCard key={parts[0].key} flow={flow} judged={parts} names={names} on={on} />
          ))}
        </section>
      ))}
      <StillUnknown judged={judged} view={flow.view} />
      {not === undefined ? null : (
        <details className={`ovs-details${forHerEyes ? ' ovs-no-print' : ' ovs-print-open'}`}>
          <summary>{titleOf(not)}</summary>
          <div className="ovs-scheme-group">
            {not.judged.map((one) => (
              <WhyNot key={one.key} flow={flow} judged={one} />
            ))}
          </div>
        </details>
      )}
      <p className="ovs-note">
        {asOf === undefined ? null : t('asOfAll', { date: longDate(asOf) })} {t('decides')}
      </p>
    </>
  );
}

type Parts = [Judged, ...Judged[]];

/// Each scheme once, with all the lines for which it applies or may apply, where the best of them stands.
function sections(groups: Group[]): [Group, Parts[]][] {
  const all = byScheme(groups.filter(({ name }) => name !== 'not').flatMap(({ judged }) => judged)).filter((parts): parts is Parts => parts.length > 0);
  return groups.flatMap((group): [Group, Parts[]][] => {
    const own = all.filter(([first]) => group.name !== 'not' && group.judged.includes(first));
    return own.length === 0 ? [] : [[group, own]];
  });
}
