// SPDX-License-Identifier: EUPL-1.2
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactQuestion } from '../../api/types';
import { announce } from '../../components/announce';
import { ButtonLink } from '../../components/button';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import { toHash } from '../../plan/plan-state';
import { goTo } from '../../plan/use-plan';
import { ShareButton } from '../route/share-button';
import { UnreadNotice } from '../shell/unread-notice';
import { answered, going, previous, toResult, valueOf, type Flow } from './flow';
import { QuestionForm } from './question-form';

const questionId = 'scheme-question';

interface QuestionPageProps {
  flow: Flow;
  question: FactQuestion;
  /// How many may follow.
  left: number;
  /// The line that it is about, and what that is called, when there are lines.
  line?: number;
  about?: string;
  /// What comes before the first question.
  before?: Flow;
  told: ReactNode;
}

/// One question, with ways to the one before, to the result so far and to a link for later.
export function QuestionPage({ flow, question, left, line, about, before, told }: QuestionPageProps) {
  const { t } = useTranslation('schemes');
  const asked = { fact: question.fact, ...(line === undefined ? {} : { line }) };
  const value = valueOf(flow, asked);
  const number = (flow.asked?.length ?? 0) + 1;
  const again = flow.again !== undefined;
  const back = previous(flow) ?? before;
  const said = about === undefined ? question.question : `${about}: ${question.question}`;
  useEffect(() => announce(said), [said]);
  return (
    <>
      <p className="ovs-kicker">{t(`flow.${flow.view}.title`)}</p>
      <UnreadNotice />
      {number > 1 || flow.view === 'train' ? null : <p className="nl-paragraph">{t(`flow.${flow.view}.lead`)}</p>}
      <section className="ovs-card ovs-scheme-question" aria-labelledby={questionId}>
        {again ? (
          <p className="ovs-note">{t(value === undefined ? 'wasPutOff' : 'changing')}</p>
        ) : (
          <div className="ovs-scheme-progress">
            <p className="ovs-note">{t('progress', { number, count: left })}</p>
            <progress aria-label={t('progressLabel')} max={number - 1 + left} value={number - 1} />
          </div>
        )}
        <div>
          {about === undefined ? null : <p className="ovs-kicker">{about}</p>}
          <h1 className="nl-heading nl-heading--level-2" id={questionId} tabIndex={-1}>
            {question.question}
          </h1>
          <NeededFor names={question.schemes} />
        </div>
        <QuestionForm
          key={`${line ?? ''} ${question.fact}`}
          question={question}
          labelledBy={questionId}
          value={value}
          onAnswer={(next) => goTo(answered(flow, asked, next), 'step')}
          onUnknown={() => goTo(answered(flow, asked, undefined), 'step')}
        />
        <div className="ovs-button-row">
          {back === undefined ? null : (
            <ButtonLink looks="subtle" href={toHash(back)}>
              <Icon name="back" /> {t('previous')}
            </ButtonLink>
          )}
          {again && value !== undefined ? (
            <ButtonLink looks="subtle" href={toHash(going(flow))}>
              {t('keep')}
            </ButtonLink>
          ) : null}
          <ButtonLink looks="subtle" href={toHash(toResult(flow))}>
            {t('toResult')} <Icon name="arrow" />
          </ButtonLink>
        </div>
      </section>
      {told}
      {flow.view === 'sheet' || number === 1 ? null : (
        <div className="ovs-actions">
          <ShareButton />
          <p className="ovs-note">
            {t('goOnLater')} {t(`flow.${flow.view}.shareNote`)}
          </p>
        </div>
      )}
      <Notice kind="info" icon="lock">
        <p>{t(`flow.${flow.view}.privacy`)}</p>
      </Notice>
    </>
  );
}

const fewNames = 3;

/// What the question is good for, which also says what it is about.
function NeededFor({ names }: { names: string[] }) {
  const { t } = useTranslation('schemes');
  const text = names.length > fewNames ? t('neededForMany', { names: names.slice(0, fewNames - 1).join(', '), count: names.length - fewNames + 1 }) : t('neededFor', { names: names.join(', ') });
  return names.length === 0 ? null : <p className="ovs-note">{text}</p>;
}
