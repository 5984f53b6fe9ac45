// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { synthesisQuery } from '../../api/dossier-api';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { Section } from '../../components/section';
import { PageHead, PageState } from '../../desk-app/page';
import { useFormat } from '../../lib/use-format';
import { DossierNav } from './dossier-nav';

const lists = ['whatRuns', 'goals', 'doneSinceLast', 'openTasks', 'openQuestions', 'proposals'] as const;

/// One page for the next conversation, on the screen and on paper.
export function SynthesisPage() {
  const { t } = useTranslation('dossier');
  const { longDate } = useFormat();
  const { id } = useParams({ from: '/werk/d/$id/samenvatting' });
  const query = useQuery(synthesisQuery(id));
  return (
    <div className="ovs-bar ovs-work ovs-synthesis">
      <PageState query={query} title={t('synthesis.title')}>
        {(synthesis) => (
          <>
            <PageHead title={synthesis.who} tab={t('synthesis.title')} kicker={t('synthesis.title')}>
              <p className="ovs-note">{t('synthesis.asOf', { date: longDate(synthesis.asOf) })}</p>
            </PageHead>
            <DossierNav id={id} />
            <p className="ovs-no-print">
              <Button onClick={() => window.print()}>
                <Icon name="print" /> {t('synthesis.print')}
              </Button>
            </p>
            <Section title={t('synthesis.situation')}>
              <p>{synthesis.situation}</p>
            </Section>
            <div className="ovs-synthesis__lists">
              {lists.map((name) => (
                <Section key={name} title={t(`synthesis.${name}`)}>
                  {synthesis[name].length === 0 ? (
                    <p className="ovs-note">{t('synthesis.nothing')}</p>
                  ) : (
                    <ul className="ovs-list">
                      {synthesis[name].map((line) => (
                        <li key={line}>{line}</li>
                      ))}
                    </ul>
                  )}
                </Section>
              ))}
            </div>
          </>
        )}
      </PageState>
    </div>
  );
}
