// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { FactQuestion } from '../../api/types';
import type { Asked } from '../../plan/asked';
import { toHash } from '../../plan/plan-state';
import { useSchemeWords } from './answer-words';
import { again, askPutOff, countPutOff, type Flow } from './flow';

interface ToldAnswersProps {
  flow: Flow;
  questionOf: (asked: Asked) => FactQuestion | undefined;
  /// What a line is called.
  nameOf?: (line: number) => string;
  /// Also on paper: not on a sheet for somebody else.
  printed: boolean;
}

/// What was answered, each with a way to change it, and what was put off.
export function ToldAnswers({ flow, questionOf, nameOf, printed }: ToldAnswersProps) {
  const { t } = useTranslation('schemes');
  const { valueOf } = useSchemeWords();
  const answers = (flow.asked ?? []).flatMap((asked) => {
    const question = questionOf(asked);
    return question === undefined || asked.value === undefined ? [] : [{ asked, question, value: asked.value }];
  });
  const later = countPutOff(flow);
  return answers.length === 0 && later === 0 ? null : (
    <details className={`ovs-details ${printed ? 'ovs-print-open' : 'ovs-no-print'}`}>
      <summary>{t('toldTitle', { count: answers.length })}</summary>
      <dl className="ovs-scheme-told">
        {answers.map(({ asked, question, value }) => (
          <div key={`${asked.line ?? ''} ${asked.fact}`}>
            <dt>
              {asked.line === undefined || nameOf === undefined ? null : <span className="ovs-kicker">{nameOf(asked.line)}</span>} {question.question}
            </dt>
            <dd>
              <span>{valueOf(question, value)}</span>
              <a className="nl-link ovs-no-print" href={toHash(again(flow, asked))}>
                {t('change')} <span className="ovs-hidden">{question.question}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
      {later === 0 ? null : (
        <p className="ovs-no-print">
          {t('putOff', { count: later })}{' '}
          <a className="nl-link" href={toHash(askPutOff(flow))}>
            {t('askPutOff')}
          </a>
        </p>
      )}
    </details>
  );
}
