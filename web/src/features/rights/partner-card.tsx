// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Purpose } from '../../api/desk-types';
import { hasStatus } from '../../api/problem';
import { groundsQuery, rightsApi } from '../../api/rights-api';
import { useSignedIn } from '../../api/session';
import { useWrite } from '../../api/writes';
import { Button } from '../../components/button';
import { Icon, type IconName } from '../../components/icon';
import { say } from '../../components/say';
import { Section } from '../../components/section';
import { WriteFailure } from '../../components/write-failure';
import { addDays } from '../../lib/dates';
import { useFormat } from '../../lib/use-format';
import { mayDecide } from '../dossier/rights';
import { ConsentModal } from './consent-modal';
import { DecideModal } from './decide-modal';
import type { Part, PartnerUses } from './group-grounds';
import { useKnownDossier } from './known-dossier';
import { ObjectModal } from './object-modal';
import { useGroupWords, type Voice } from './words';

interface PartnerCardProps {
  dossier: string;
  partner: PartnerUses;
  voice: Voice;
}

/// What one organisation may see, per purpose, and what can be done about it.
export function PartnerCard({ dossier, partner, voice }: PartnerCardProps) {
  const { t } = useTranslation('rights');
  return (
    <Section title={partner.name}>
      {partner.uses.map(({ purpose, parts }) => (
        <div key={purpose}>
          <h3 className="nl-heading nl-heading--level-4">{t(`${voice}.purpose.${purpose}`)}</h3>
          <ul className="ovs-rows">
            {parts.map((part) => (
              <PartRow key={`${part.kind} ${part.groups.join()}`} dossier={dossier} partner={partner} purpose={purpose} part={part} voice={voice} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

export interface UseOf extends PartnerCardProps {
  purpose: Purpose;
}

function PartRow({ part, ...use }: UseOf & { part: Part }) {
  switch (part.kind) {
    case 'lawful':
      return <Lawful part={part} {...use} />;
    case 'agreed':
      return <Agreed part={part} {...use} />;
    case 'objected':
      return <Objected part={part} {...use} />;
    case 'closed':
      return <Closed part={part} {...use} />;
  }
}

type Row<Kind extends Part['kind']> = UseOf & { part: Extract<Part, { kind: Kind }> };

function Line({ icon, title, note, action }: { icon: IconName; title: string; note: ReactNode; action: ReactNode }) {
  return (
    <li>
      <div className="ovs-right">
        <Icon name={icon} />
        <div>
          <p className="ovs-strong">{title}</p>
          {note}
        </div>
      </div>
      {action}
    </li>
  );
}

/// What somebody wrote, as it was written.
function Words({ said }: { said: string | undefined }) {
  return said === undefined ? null : <q>{said}</q>;
}

function Lawful({ part, ...use }: Row<'lawful'>) {
  const { t } = useTranslation('rights');
  const { longDate } = useFormat();
  const words = useGroupWords(use.voice);
  const [open, setOpen] = useState(false);
  return (
    <Line
      icon="check"
      title={t('sees', { groups: words(part.groups) })}
      note={
        <>
          <p>{t(`${use.voice}.because.${part.ground}`)}</p>
          <p className="ovs-note">{t('article', { article: part.article })}</p>
          {part.rejected === undefined ? null : <p className="ovs-note">{t(`${use.voice}.rejected`, { date: longDate(part.rejected.on.slice(0, 10)) })} <Words said={part.rejected.why} /></p>}
        </>
      }
      action={
        use.voice === 'desk' ? null : (
          <>
            <Button looks="subtle" aria-label={t('objectLong', { name: use.partner.name, groups: words(part.groups) })} onClick={() => setOpen(true)}>
              {t('object')}
            </Button>
            {open ? <ObjectModal {...use} groups={part.groups} onClose={() => setOpen(false)} /> : null}
          </>
        )
      }
    />
  );
}

function Agreed({ part, ...use }: Row<'agreed'>) {
  const { t } = useTranslation('rights');
  const { longDate } = useFormat();
  const words = useGroupWords(use.voice);
  const queries = useQueryClient();
  const withdraw = useWrite({
    send: async (consents: string[]) => {
      for (const id of consents) {
        await rightsApi.withdrawConsent(use.dossier, id).catch((error: unknown) => {
          // Over by itself, or withdrawn in another window: that is what was asked.
          if (!hasStatus(error, 404)) {
            throw error;
          }
        });
      }
    },
    onDone: async () => {
      await queries.refetchQueries({ queryKey: groundsQuery(use.dossier).queryKey });
      say(t('withdrawn', { name: use.partner.name }));
    },
  });
  return (
    <Line
      icon="check"
      title={t('sees', { groups: words(part.groups) })}
      note={
        <>
          <p>{t(`${use.voice}.agreed`, { date: longDate(addDays(part.endsOn, -1)) })}</p>
          {part.byDesk ? <p className="ovs-note">{t(`${use.voice}.byDesk`)}</p> : null}
          {withdraw.isError ? <WriteFailure error={withdraw.error} /> : null}
        </>
      }
      action={
        use.voice === 'desk' ? null : (
          <Button
            aria-label={t('withdrawLong', { name: use.partner.name, groups: words(part.groups) })}
            aria-disabled={withdraw.isPending}
            onClick={() => withdraw.mutate(part.consents)}
          >
            {t('withdraw')}
          </Button>
        )
      }
    />
  );
}

function Objected({ part, ...use }: Row<'objected'>) {
  const { t } = useTranslation('rights');
  const { longDate } = useFormat();
  const words = useGroupWords(use.voice);
  const known = useKnownDossier(use.dossier);
  const { role } = useSignedIn().account;
  const [open, setOpen] = useState(false);
  const decides = use.voice === 'desk' && !part.upheld && (known === undefined || mayDecide(known, role));
  return (
    <Line
      icon="lock"
      title={t('seesNot', { groups: words(part.groups) })}
      note={
        <>
          <p>{t(`${use.voice}.${part.upheld ? 'upheld' : 'objected'}`, { date: longDate(part.raisedAt.slice(0, 10)) })}</p>
          {part.reason === undefined && part.decision === undefined ? null : (
            <p className="ovs-note">
              <Words said={part.reason} /> <Words said={part.decision} />
            </p>
          )}
        </>
      }
      action={
        decides ? (
          <>
            <Button aria-label={t('decideLong', { name: use.partner.name, groups: words(part.groups) })} onClick={() => setOpen(true)}>
              {t('decide')}
            </Button>
            {open ? <DecideModal {...use} part={part} onClose={() => setOpen(false)} /> : null}
          </>
        ) : null
      }
    />
  );
}

function Closed({ part, ...use }: Row<'closed'>) {
  const { t } = useTranslation('rights');
  const words = useGroupWords(use.voice);
  const known = useKnownDossier(use.dossier);
  const [open, setOpen] = useState(false);
  const may = use.voice === 'own' || known === undefined || known.standing === 'owner';
  return (
    <Line
      icon="lock"
      title={t('seesNot', { groups: words(part.groups) })}
      note={<p>{t(`${use.voice}.closed`)}</p>}
      action={
        may ? (
          <>
            <Button aria-label={t(`${use.voice}.consentLong`, { name: use.partner.name, purpose: t(`${use.voice}.purpose.${use.purpose}`) })} onClick={() => setOpen(true)}>
              {t(`${use.voice}.consent`)}
            </Button>
            {open ? <ConsentModal {...use} groups={part.groups} onClose={() => setOpen(false)} /> : null}
          </>
        ) : null
      }
    />
  );
}
