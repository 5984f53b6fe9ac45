// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier, DossierEvent } from '../../api/desk-types';
import { dossierApi, dossierDoc } from '../../api/dossier-api';
import { useDocWrite, useWrite } from '../../api/writes';
import { Button } from '../../components/button';
import { Empty } from '../../components/empty';
import { EventList } from '../../components/event-list';
import { TextArea } from '../../components/form/fields';
import { Form } from '../../components/form/form';
import { useForm } from '../../components/form/use-form';
import { say } from '../../components/say';
import { Section } from '../../components/section';
import { WriteFailure } from '../../components/write-failure';
import { mayWrite } from './rights';

const firstPage = 30;

/// All that happened, newest first, and a note on top.
export function TimeLine({ dossier }: { dossier: Dossier }) {
  const { t, i18n } = useTranslation('dossier');
  const [older, setOlder] = useState<{ events: DossierEvent[]; next: string | undefined }>();
  const more = useWrite({
    send: (before: string) => dossierApi.olderEvents(dossier.id, before),
    onDone: ({ items, nextCursor }) => setOlder((known) => ({ events: [...(known?.events ?? []), ...items], next: nextCursor })),
  });
  const [round, setRound] = useState(0);
  const last = dossier.events.at(-1)?.key;
  const next = older === undefined ? (dossier.events.length < firstPage ? undefined : last) : older.next;
  const seen = new Set(dossier.events.map(({ key }) => key));
  const sayText = useEventText();
  const events = [...dossier.events, ...(older?.events ?? []).filter(({ key }) => !seen.has(key))];
  return (
    <Section title={t('line.title')}>
      {mayWrite(dossier) ? <NoteForm key={round} id={dossier.id} onDone={() => setRound(round + 1)} /> : null}
      {events.length === 0 ? <Empty title={t('line.empty')} /> : (
        <EventList
          items={events.map(({ key, at, by, organisation, kind, text }) => ({
            key,
            at,
            what: t(`event.${i18n.exists(`dossier:event.${kind}`) ? (kind as 'other') : 'other'}`),
            text: sayText(kind, text),
            by: by === undefined || organisation === undefined ? (by ?? organisation) : t('line.by', { name: by, organisation }),
          }))}
        />
      )}
      {more.isError ? <WriteFailure error={more.error} /> : null}
      {next === undefined ? null : (
        <p>
          <Button aria-disabled={more.isPending} onClick={() => more.mutate(next)}>
            {t('line.older')}
          </Button>
        </p>
      )}
    </Section>
  );
}

/// Of consents and objections the time line keeps codes: what for and which data. The rest are words already.
function useEventText() {
  const { t, i18n } = useTranslation('dossier');
  return (kind: string, text: string): string => {
    const [purpose = '', group = ''] = text.split(' ');
    const coded = /^(consent|objection)-/.test(kind) && i18n.exists(`dossier:ask.purpose.${purpose}`) && i18n.exists(`dossier:group.${group}`);
    return coded ? t('line.about', { purpose: t(`ask.purpose.${purpose as 'guidance'}`), group: t(`group.${group as 'plan'}`) }) : text;
  };
}

function NoteForm({ id, onDone }: { id: string; onDone: () => void }) {
  const { t } = useTranslation('dossier');
  const write = useDocWrite<string, Dossier>({
    doc: dossierDoc(id),
    whenStale: 'again',
    send: (text) => dossierApi.addNote(id, text),
    onDone: () => {
      say(t('line.saved'));
      onDone();
    },
  });
  const form = useForm({ id: 'note', labels: { text: t('line.note') }, start: { text: '' }, required: ['text'], send: ({ text }) => write.mutateAsync(text.trim()) });
  return (
    <Form form={form} submit={t('line.save')} label={t('line.note')}>
      <TextArea form={form} name="text" hint={t('line.noteHint')} most={4000} />
    </Form>
  );
}
