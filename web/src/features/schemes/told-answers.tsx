// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { FactQuestion } from '../../api/types';
import { toHash } from '../../plan/plan-state';
import { useSchemeWords } from './answer-words';
import type { Flow } from './flow';

export interface ToldAnswer {
  question: FactQuestion;
  about?: string;
  value: string | undefined;
  /// Where it is answered again.
  change: Flow;
}

interface ToldAnswersProps {
  told: ToldAnswer[];
  /// How many were put off, and where those are asked again.
  later: number;
  askLater: Flow;
  /// Also on paper: not on a sheet for somebody else.
  printed: boolean;
}

/// What was answered, each with a way to change it, and what was put off.
export function ToldAnswers({ told, later, askLater, printed }: ToldAnswersProps) {
  const { t } = useTranslation('schemes');
  const { valueOf } = useSchemeWords();
  const answers = told.flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }]));
  return answers.length === 0 && later === 0 ? null : (
    <details className={`ovs-details ${printed ? 'ovs-print-open' : 'ovs-no-print'}`}>
      <summary>{t('toldTitle', { count: answers.length })}</summary>
      <dl className="ovs-scheme-told">
        {answers.map(({ question, about, value, change }) => (
          <div key={`${about ?? ''} ${question.fact}`}>
            <dt>
              {about === undefined ? null : <span className="ovs-kicker">{about}</span>} {question.question}
            </dt>
            <dd>
              <span>{valueOf(question, value)}</span>
              <a className="nl-link ovs-no-print" href={toHash(change)}>
                {t('change')} <span className="ovs-hidden">{question.question}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
      {later === 0 ? null : (
        <p className="ovs-no-print">
          {t('putOff', { count: later })}{' '}
          <a className="nl-link" href={toHash(askLater)}>
            {t('askPutOff')}
          </a>
        </p>
      )}
    </details>
  );
}
