// SPDX-License-Identifier: EUPL-1.2
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier, NewDossier, Offer } from '../../api/desk-types';
import { dossierApi, dossierDoc } from '../../api/dossier-api';
import { useRegions } from '../../api/queries';
import { sessionQuery, useSignedIn } from '../../api/session';
import { useWrite } from '../../api/writes';
import { Badge } from '../../components/badge';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { EventList } from '../../components/event-list';
import { Section } from '../../components/section';
import { say } from '../../components/say';
import { PageHead, PageState } from '../../desk-app/page';
import { today } from '../../lib/dates';
import { capital } from '../../lib/text';
import { useFormat } from '../../lib/use-format';
import { DeskCard } from '../desk/desk-card';
import { PersonModal } from '../dossier/person-modal';
import { tasksOf } from '../dossier/task-page';
import { OwnDossierForm } from './own-dossier-form';
import { OwnTasks } from './own-tasks';

/// Where a person begins: what is next, what she can do, who helps.
export function MinePage() {
  const { dossier } = useSignedIn();
  return dossier === undefined ? <NoPlanYet /> : <Mine key={dossier} id={dossier} />;
}

function NoPlanYet() {
  const { t } = useTranslation('mine');
  const { language } = useFormat();
  const queries = useQueryClient();
  const write = useWrite({
    send: (input: NewDossier, key) => dossierApi.open(input, key),
    onDone: async () => {
      say(t('open.done'));
      await queries.refetchQueries({ queryKey: sessionQuery.queryKey });
    },
  });
  return (
    <div className="ovs-bar ovs-plain">
      <PageHead title={t('none.title')} tab={t('tab')}>
        <p className="nl-paragraph">{t('none.lead')}</p>
      </PageHead>
      <p>
        <a className="nl-button nl-button--primary" href={language === 'en' ? '/#/?lang=en' : '/'}>
          {t('plan.planner')}
        </a>
      </p>
      <Section title={t('open.title')}>
        <p className="nl-paragraph">{t('open.lead')}</p>
        <OwnDossierForm start={{}} submit={t('open.submit')} send={write.mutateAsync} />
      </Section>
    </div>
  );
}

function Mine({ id }: { id: string }) {
  const { t } = useTranslation('mine');
  const query = useQuery(dossierDoc(id));
  return (
    <div className="ovs-bar ovs-work">
      <PageState query={query} title={t('tab')}>
        {(dossier) => <Pages dossier={dossier} />}
      </PageState>
    </div>
  );
}

function Pages({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('mine');
  const { account } = useSignedIn();
  const open = dossier.state === 'open';
  return (
    <>
      <PageHead title={t('title', { name: dossier.person?.name ?? account.name })} tab={t('tab')} />
      {open ? (
        <NextStep dossier={dossier} />
      ) : (
        <Section title={t('closed.title')}>
          <p>{t('closed.text')}</p>
        </Section>
      )}
      <div className="ovs-columns">
        <div className="ovs-columns__main">
          {open ? <OwnTasks page={tasksOf(dossier)} /> : null}
          <Plan dossier={dossier} />
          <Asked offers={dossier.offers} />
          <Notes dossier={dossier} />
        </div>
        <div className="ovs-columns__side">
          <Help dossier={dossier} />
          <OwnData dossier={dossier} />
        </div>
      </div>
    </>
  );
}

function NextStep({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('mine');
  const { longDate } = useFormat();
  const { nextStep, nextStepOn, owner } = dossier;
  return (
    <section className="ovs-now ovs-now--still" aria-labelledby="next-title">
      <div>
        <h2 className="ovs-now__title" id="next-title">
          {t('next.title')}
        </h2>
        {nextStep === undefined || nextStepOn === undefined ? (
          <p>{t('next.none')}</p>
        ) : (
          <>
            <p className="ovs-now__big">{nextStep}</p>
            <p className="ovs-now__date">{longDate(nextStepOn)}</p>
            {owner === undefined ? null : <p>{t('next.with', { name: owner.name, organisation: owner.organisation.name })}</p>}
            {nextStepOn < today() ? <p>{t('next.late')}</p> : null}
          </>
        )}
      </div>
    </section>
  );
}

function Plan({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('mine');
  const { longDate } = useFormat();
  const open = dossier.state === 'open';
  return (
    <Section
      title={t('plan.title')}
      action={
        dossier.goals.length === 0 ? null : (
          <Link className="nl-button nl-button--secondary" to="/mijn/plan">
            {t('plan.open')}
          </Link>
        )
      }
    >
      {dossier.goals.length === 0 ? (
        <Empty title={t('plan.empty')}>
          <p>{t('plan.emptyText')}</p>
          {open ? (
            <p>
              <Link className="nl-button nl-button--secondary" to="/mijn/route">
                {t('plan.choose')}
              </Link>
            </p>
          ) : null}
        </Empty>
      ) : (
        <ul className="ovs-rows">
          {dossier.goals.map(({ id, occupation, state, atWorkOn, steps, done, agreed }) => (
            <li key={id}>
              <div>
                <p className="ovs-strong" lang={occupation.borrowed ? 'en' : undefined}>
                  {capital(occupation.label)}
                </p>
                <p className="ovs-note">
                  {t('plan.progress', { done, steps })}
                  {atWorkOn === undefined ? null : `, ${t('plan.atWork', { date: longDate(atWorkOn) })}`}
                </p>
              </div>
              {state === 'active' ? <Badge kind={agreed ? 'good' : 'soon'}>{t(agreed ? 'plan.agreed' : 'plan.notAgreed')}</Badge> : <Badge>{t(`plan.state.${state}`)}</Badge>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/// Which organisations were asked something about her, and what they get.
function Asked({ offers }: { offers: Offer[] }) {
  const { t } = useTranslation(['mine', 'dossier']);
  return offers.length === 0 ? null : (
    <Section title={t('asked.title')}>
      <p className="nl-paragraph">{t('asked.lead')}</p>
      <ul className="ovs-rows">
        {offers.map(({ id, organisation, what, groups, state }) => (
          <li key={id}>
            <div>
              <p className="ovs-strong">{organisation.name}</p>
              <p>{what}</p>
              <p className="ovs-note">{t('asked.gets', { groups: groups.map(({ group }) => t(`dossier:group.${group}`).toLowerCase()).join(', ') })}</p>
            </div>
            <Badge kind={state === 'waiting' ? 'soon' : 'plain'}>{t(`asked.${state}`)}</Badge>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/// What her adviser or she herself wrote down.
function Notes({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('mine');
  const notes = dossier.events.filter(({ kind }) => kind === 'note');
  return notes.length === 0 ? null : (
    <Section title={t('notes.title')}>
      <EventList items={notes.map(({ key, at, by, organisation, text }) => ({ key, at, text, by: organisation ?? by }))} />
    </Section>
  );
}

function Help({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('mine');
  const { language } = useFormat();
  const regions = useRegions(language);
  const contact = regions.data?.items.find(({ code }) => code === dossier.region.code)?.contact;
  const { owner } = dossier;
  return (
    <Section title={t('help.title')}>
      {owner === undefined ? null : <p className="ovs-strong">{t('help.owner', { name: owner.name, organisation: owner.organisation.name })}</p>}
      <p>{t('help.lead')}</p>
      {contact === undefined ? null : <DeskCard contact={contact} />}
    </Section>
  );
}

function OwnData({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation(['mine', 'dossier']);
  const [open, setOpen] = useState(false);
  const { person, municipality, state } = dossier;
  return person === undefined ? null : (
    <Section
      title={t('data.title')}
      action={
        state === 'open' ? (
          <Button looks="subtle" onClick={() => setOpen(true)}>
            {t('data.change')}
          </Button>
        ) : null
      }
    >
      <dl className="ovs-facts ovs-facts--one">
        {(
          [
            ['name', person.name],
            ['phone', person.phone],
            ['email', person.email],
            ['address', person.address],
            ['municipality', municipality.name],
          ] as const
        ).map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{t(`dossier:person.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {open ? <PersonModal dossier={dossier} onClose={() => setOpen(false)} /> : null}
    </Section>
  );
}
