// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier, DossierFact, FactKind } from '../../api/desk-types';
import { dossierApi, dossierDoc } from '../../api/dossier-api';
import { useDocWrite } from '../../api/writes';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { say } from '../../components/say';
import { Section } from '../../components/section';
import { WriteFailure } from '../../components/write-failure';
import { useFormat } from '../../lib/use-format';
import { FactModal } from './fact-modal';
import { mayWrite } from './rights';

const kinds: FactKind[] = ['runsElsewhere', 'barrier', 'targetGroup', 'benefit'];

export function Facts({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('dossier');
  const [adding, setAdding] = useState(false);
  const writable = mayWrite(dossier);
  return (
    <Section title={t('facts.title')} action={writable ? <Button onClick={() => setAdding(true)}>{t('facts.add')}</Button> : null}>
      {dossier.facts.length === 0 ? (
        <Empty title={t('facts.empty')}>
          <p>{t('facts.emptyText')}</p>
        </Empty>
      ) : (
        kinds.map((kind) => {
          const facts = dossier.facts.filter((fact) => fact.kind === kind);
          return facts.length === 0 ? null : (
            <div key={kind}>
              <h3 className="nl-heading nl-heading--level-4">{t(`facts.kinds.${kind}`)}</h3>
              <ul className="ovs-rows">
                {facts.map((fact) => (
                  <Fact key={fact.id} dossier={dossier.id} fact={fact} writable={writable} />
                ))}
              </ul>
            </div>
          );
        })
      )}
      {adding ? <FactModal dossier={dossier.id} onClose={() => setAdding(false)} /> : null}
    </Section>
  );
}

function Fact({ dossier, fact, writable }: { dossier: string; fact: DossierFact; writable: boolean }) {
  const { t } = useTranslation('dossier');
  const { longDate } = useFormat();
  const { id, label, detail, seenBy, seenOn } = fact;
  const remove = useDocWrite<string, Dossier>({
    doc: dossierDoc(dossier),
    whenStale: 'again',
    send: (item, version) => dossierApi.removeFact(dossier, version, item),
    onDone: () => say(t('facts.removed', { name: label })),
  });
  return (
    <li>
      <div>
        <p>{label}</p>
        {detail === undefined ? null : <p className="ovs-note">{detail}</p>}
        {seenBy === undefined || seenOn === undefined ? null : <p className="ovs-note">{t('facts.seenBy', { name: seenBy, date: longDate(seenOn) })}</p>}
        {remove.isError ? <WriteFailure error={remove.error} /> : null}
      </div>
      {writable ? (
        <Button looks="subtle" aria-label={t('facts.removeLong', { name: label })} aria-disabled={remove.isPending} onClick={() => remove.mutate(id)}>
          {t('facts.remove')}
        </Button>
      ) : null}
    </li>
  );
}
