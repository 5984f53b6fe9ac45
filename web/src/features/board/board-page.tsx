// SPDX-License-Identifier: EUPL-1.2
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { boardQuery, type Board } from '../../api/partners-api';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import { Section } from '../../components/section';
import { PageHead, PageState } from '../../desk-app/page';
import { useFormat } from '../../lib/use-format';

/// The region in numbers of ten people or more; the ministry reads all regions together.
export function BoardPage() {
  const { t } = useTranslation('board');
  const query = useQuery(boardQuery);
  return (
    <div className="ovs-bar ovs-work">
      <PageState query={query} title={t('title')}>
        {(board) => (
          <>
            <PageHead title={t('title')} kicker={board.region?.name ?? t('everywhere')} />
            <WithoutGuide board={board} />
            <Promise board={board} />
            <Now board={board} />
            <Outcomes board={board} />
            {board.suppressed ? (
              <Notice kind="info">
                <p>{t('suppressed')}</p>
              </Notice>
            ) : null}
          </>
        )}
      </PageState>
    </div>
  );
}

/// Nothing can come back to the desk of these regions until somebody acts.
function WithoutGuide({ board: { withoutGuide } }: { board: Board }) {
  const { t } = useTranslation('board');
  return withoutGuide.length === 0 ? null : (
    <Notice kind="warning">
      <p>
        <strong>{t('withoutGuide', { regions: withoutGuide.map(({ code, name }) => name || code).join(', ') })}</strong>
      </p>
      <p>{t('withoutGuideMeans')}</p>
    </Notice>
  );
}

/// What the database holds: no open dossier without somebody who has it, what is next and when.
function Promise({ board }: { board: Board }) {
  const { t } = useTranslation('board');
  const { count } = useFormat();
  return (
    <section className="ovs-now ovs-now--still" aria-labelledby="promise-title">
      <div>
        <h2 className="ovs-now__title" id="promise-title">
          {t('withoutOwner')}
        </h2>
        <p className="ovs-now__big">{count(board.withoutOwner)}</p>
        <p>
          <Icon name="check" /> {t('promise')}
        </p>
      </div>
    </section>
  );
}

function Now({ board }: { board: Board }) {
  const { t } = useTranslation('board');
  const { count } = useFormat();
  const shown = (value: number | undefined) => (value === undefined ? t('few') : count(value));
  // A part is also left out when it would tell how small the rest is.
  const part = (value: number | undefined) => (value === undefined && board.open !== undefined ? t('fewOrAlmostAll') : shown(value));
  const tiles = [
    { name: 'open', value: shown(board.open) },
    { name: 'overdue', value: part(board.overdue) },
    { name: 'stuck', value: part(board.stuck) },
    { name: 'offersWaiting', value: part(board.offersWaiting) },
    { name: 'daysToFirstTalk', value: board.medianDaysToFirstTalk === undefined ? t('few') : t('days', { count: board.medianDaysToFirstTalk }) },
  ] as const;
  return (
    <Section title={t('now')}>
      <dl className="ovs-tiles">
        {tiles.map(({ name, value }) => (
          <div key={name}>
            <dt>{t(`tile.${name}`)}</dt>
            <dd className={/^\d/.test(value) ? undefined : 'ovs-tiles__words'}>{value}</dd>
            <dd className="ovs-note">{t(`about.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Outcomes({ board }: { board: Board }) {
  const { t } = useTranslation(['board', 'dossier']);
  const { count } = useFormat();
  const { closed, outcomes } = board;
  const shown = outcomes.flatMap(({ outcome, people }) => (people === undefined ? [] : [{ outcome, people }])).sort((a, b) => b.people - a.people);
  const hidden = outcomes.filter(({ people }) => people === undefined);
  return (
    <Section title={t('outcomes')}>
      <p>{closed === undefined ? t('closedFew') : t('closed', { count: closed })}</p>
      {closed === undefined ? null : (
        <ul className="ovs-bars">
          {shown.map(({ outcome, people }) => (
            <li key={outcome}>
              <span>{t(`dossier:outcome.${outcome}`)}</span>
              <strong>{count(people)}</strong>
              <meter aria-hidden="true" min={0} max={closed} value={people} />
            </li>
          ))}
        </ul>
      )}
      {hidden.length === 0 ? null : <p className="ovs-note">{t('hidden', { outcomes: hidden.map(({ outcome }) => t(`dossier:outcome.${outcome}`).toLowerCase()).join(', ') })}</p>}
    </Section>
  );
}
