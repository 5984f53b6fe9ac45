// SPDX-License-Identifier: EUPL-1.2
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactQuestion } from '../../api/types';
import { Button } from '../../components/button';
import { RadioRow } from '../../components/choice';
import { describedBy, ErrorText } from '../../components/field';
import { noDate } from '../../components/form/use-form';
import { Icon } from '../../components/icon';
import { useFormat } from '../../lib/use-format';
import { useSchemeWords } from './answer-words';
import { fieldText, readAnswer, type AnswerError } from './answer-text';

interface QuestionFormProps {
  question: FactQuestion;
  /// The heading that asks it.
  labelledBy: string;
  value: string | undefined;
  onAnswer: (value: string) => void;
  onUnknown: () => void;
}

const fieldId = 'scheme-answer';

/// One question with its control. Not knowing is an answer too.
export function QuestionForm({ question, labelledBy, value, onAnswer, onUnknown }: QuestionFormProps) {
  const { t } = useTranslation('schemes');
  const { language, count, money } = useFormat();
  const { unitOf } = useSchemeWords();
  const [text, setText] = useState(value === undefined ? '' : fieldText(question, value, language));
  const [error, setError] = useState<AnswerError>();
  const number = (limit: string | undefined) => (question.type === 'money' ? money(Number(limit) * 100) : count(Number(limit)));
  const wrong = error === undefined ? undefined : t(`error.${error}`, { least: number(question.least), most: number(question.most) });

  const change = (next: string) => {
    setText(next);
    setError(undefined);
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    const read = readAnswer(question, text);
    if ('value' in read) {
      onAnswer(read.value);
      return;
    }
    setError(read.error);
    document.querySelector<HTMLElement>(`#${fieldId}, #${fieldId}-group input`)?.focus();
  };

  const radios = question.type === 'yesNo' || question.type === 'choice';
  const options =
    question.type === 'yesNo' ? [{ value: 'true', label: t('yes') }, { value: 'false', label: t('no') }] : question.choices.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <form className="ovs-scheme-form" noValidate onSubmit={onSubmit}>
      <div className={wrong === undefined ? '' : 'utrecht-form-field utrecht-form-field--invalid'}>
        {question.hint === undefined ? null : (
          <div className="utrecht-form-field__description utrecht-form-field-description" id={`${fieldId}-hint`}>
            {question.hint}
          </div>
        )}
        <ErrorText id={fieldId} text={wrong} />
        {radios ? (
          <div
            role="radiogroup"
            id={`${fieldId}-group`}
            aria-labelledby={labelledBy}
            aria-describedby={describedBy({ id: fieldId, hint: question.hint, error: wrong })}
            className={question.type === 'choice' ? 'ovs-scheme-choices' : undefined}
          >
            <RadioRow name={fieldId} value={text} options={options} onChange={change} />
          </div>
        ) : (
          <div className={question.type === 'date' ? undefined : 'ovs-number'}>
            {question.type === 'money' ? (
              <span className="ovs-number__unit" aria-hidden="true">
                €
              </span>
            ) : null}
            <input
              className={`utrecht-textbox utrecht-textbox--html-input${question.type === 'date' ? ' ovs-date' : ''}${wrong === undefined ? '' : ' utrecht-textbox--invalid'}`}
              id={fieldId}
              type={question.type === 'date' ? 'date' : 'text'}
              inputMode={question.type === 'date' ? undefined : question.type === 'money' ? 'decimal' : 'numeric'}
              autoComplete="off"
              // The browser keeps a date that is half typed; a day that does not exist has no value.
              {...(question.type === 'date' ? { defaultValue: text } : { value: text })}
              onChange={(event) => change(event.target.validity.badInput ? noDate : event.target.value)}
              aria-labelledby={labelledBy}
              aria-invalid={wrong === undefined ? undefined : true}
              aria-describedby={[describedBy({ id: fieldId, hint: question.hint, error: wrong }) ?? '', question.unit === undefined ? '' : `${fieldId}-unit`].join(' ').trim() || undefined}
            />
            {question.unit === undefined ? null : (
              <span className="ovs-number__unit" id={`${fieldId}-unit`}>
                {unitOf(question)}
              </span>
            )}
          </div>
        )}
      </div>
      <div className="ovs-button-row">
        <Button looks="primary" type="submit">
          {t('next')} <Icon name="arrow" />
        </Button>
        <Button onClick={onUnknown}>{t('unknown')}</Button>
      </div>
    </form>
  );
}
