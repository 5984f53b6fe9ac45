// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { FactQuestion } from '../../api/types';
import { toHash } from '../../plan/plan-state';
import { useSchemeWords } from './answer-words';
import { again, askPutOff, type Flow } from './flow';

/// What was answered, each with a way to change it, and what was put off.
export function ToldAnswers({ flow, told }: { flow: Flow; told: FactQuestion[] }) {
  const { t } = useTranslation('schemes');
  const { valueOf } = useSchemeWords();
  const later = flow.later?.length ?? 0;
  const answers = told.flatMap((question) => {
    const value = flow.facts?.find(({ fact }) => fact === question.fact)?.value;
    return value === undefined ? [] : [{ question, value }];
  });
  return answers.length === 0 && later === 0 ? null : (
    <details className="ovs-details ovs-no-print">
      <summary>{t('toldTitle', { count: answers.length })}</summary>
      <dl className="ovs-scheme-told">
        {answers.map(({ question, value }) => (
          <div key={question.fact}>
            <dt>{question.question}</dt>
            <dd>
              <span>{valueOf(question, value)}</span>
              <a className="nl-link" href={toHash(again(flow, question.fact))}>
                {t('change')} <span className="ovs-hidden">{question.question}</span>
              </a>
            </dd>
          </div>
        ))}
      </dl>
      {later === 0 ? null : (
        <p>
          {t('putOff', { count: later })}{' '}
          <a className="nl-link" href={toHash(askPutOff(flow))}>
            {t('askPutOff')}
          </a>
        </p>
      )}
    </details>
  );
}
