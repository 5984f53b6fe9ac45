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
import { toQuestions, toResult, type Flow } from './flow';
import { QuestionForm } from './question-form';

const questionId = 'scheme-question';

interface QuestionPageProps {
  flow: Flow;
  question: FactQuestion;
  /// Which of them it is, and how many may follow.
  number: number;
  left: number;
  /// What it is about when there is more than one thing.
  about?: string;
  value: string | undefined;
  previous: Flow | undefined;
  told: ReactNode;
  onAnswer: (value: string) => Flow;
  onUnknown: () => Flow;
}

/// One question, with ways to the one before, to the result so far and to a link for later.
export function QuestionPage({ flow, question, number, left, about, value, previous, told, onAnswer, onUnknown }: QuestionPageProps) {
  const { t } = useTranslation('schemes');
  const changing = flow.again !== undefined;
  const said = about === undefined ? question.question : `${about}: ${question.question}`;
  useEffect(() => announce(said), [said]);
  return (
    <>
      <p className="ovs-kicker">{t(`flow.${flow.view}.title`)}</p>
      <UnreadNotice />
      <section className="ovs-card ovs-scheme-question" aria-labelledby={questionId}>
        {changing ? (
          <p className="ovs-note">{t('changing')}</p>
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
        </div>
        <QuestionForm
          key={said}
          question={question}
          labelledBy={questionId}
          value={value}
          onAnswer={(next) => goTo(onAnswer(next), 'step')}
          onUnknown={() => goTo(onUnknown(), 'step')}
        />
        <div className="ovs-button-row">
          {previous === undefined ? null : (
            <ButtonLink looks="subtle" href={toHash(previous)}>
              <Icon name="back" /> {t('previous')}
            </ButtonLink>
          )}
          {changing ? (
            <ButtonLink looks="subtle" href={toHash(toQuestions(flow))}>
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
      {number > 1 ? null : <p className="nl-paragraph">{t(`flow.${flow.view}.lead`)}</p>}
    </>
  );
}
