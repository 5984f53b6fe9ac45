// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { ConceptRef, GoalJourneys } from '../../api/types';
import { capital } from '../../lib/text';

const most = 6;

function Name({ concept }: { concept: ConceptRef }) {
  return <span lang={concept.borrowed ? 'en' : undefined}>{capital(concept.label)}</span>;
}

export function GoalReasons({ goal }: { goal: GoalJourneys }) {
  const { t } = useTranslation();
  if (goal.matched.length === 0 && goal.gaps.length === 0) {
    return null;
  }
  return (
    <details className="ovs-details ovs-details--small">
      <summary>{t('results.why')}</summary>
      <div className="ovs-reasons">
        {goal.matched.length > 0 ? (
          <div>
            <h3 className="nl-heading nl-heading--level-4">{t('results.matched')}</h3>
            <ul className="ovs-list ovs-list--have">
              {goal.matched.slice(0, most).map(({ required, coveredBy }) => (
                <li key={required.id}>
                  {required.id === coveredBy.id ? (
                    <Name concept={required} />
                  ) : (
                    t('results.because', { required: capital(required.label), covered: coveredBy.label })
                  )}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        {goal.gaps.length > 0 ? (
          <div>
            <h3 className="nl-heading nl-heading--level-4">{t('results.gaps')}</h3>
            <ul className="ovs-list">
              {goal.gaps.slice(0, most).map(({ skill }) => (
                <li key={skill.id}>
                  <Name concept={skill} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </details>
  );
}
