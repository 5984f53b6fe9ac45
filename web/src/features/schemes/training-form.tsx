// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button';
import { ErrorSummary } from '../../components/error-summary';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import { useFormat } from '../../lib/use-format';
import { limits } from '../../plan/plan-state';
import { goTo } from '../../plan/use-plan';
import { UnreadNotice } from '../shell/unread-notice';
import { going } from './flow';
import { newDraft, readDraft, stillAsked, toDraft, type Draft, type DraftField } from './training-draft';
import { TrainingFields } from './training-fields';
import type { TrainingFlow } from './training-flow';
import { useDraftErrors } from './use-draft-errors';

/// What the employer wants to train for, line by line.
export function TrainingForm({ flow }: { flow: TrainingFlow }) {
  const { t } = useTranslation('schemes');
  const { language } = useFormat();
  const errorOf = useDraftErrors();
  const [drafts, setDrafts] = useState<Draft[]>(() => (flow.lines ?? []).map((line, index) => toDraft(line, index, language)).concat(flow.lines === undefined ? [newDraft(0)] : []));
  const [wrong, setWrong] = useState<Record<number, DraftField[]>>({});
  const nextKey = useRef(drafts.length);
  const errors = drafts.flatMap((draft, index) =>
    (wrong[draft.key] ?? []).map((field) => ({ field: `line-${draft.key}-${field}`, text: `${draft.name === '' ? t('training.line', { number: index + 1 }) : draft.name}: ${errorOf(draft, field)}` })),
  );
  const change = (next: Draft) => {
    setDrafts(drafts.map((draft) => (draft.key === next.key ? next : draft)));
    setWrong({ ...wrong, [next.key]: [] });
  };
  const add = () => {
    const draft = newDraft(nextKey.current++);
    setDrafts([...drafts, draft]);
    requestAnimationFrame(() => document.getElementById(`line-${draft.key}-name`)?.focus());
  };
  const remove = (key: number) => {
    setDrafts(drafts.filter((draft) => draft.key !== key));
    document.getElementById('training-add')?.focus();
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    const read = drafts.map((draft) => ({ key: draft.key, ...readDraft(draft) }));
    const lines = read.flatMap((one) => ('line' in one ? [one.line] : []));
    if (lines.length === drafts.length) {
      const { asked = [], ...rest } = going(flow);
      const kept = stillAsked(asked, drafts);
      goTo({ ...rest, lines, ...(kept.length === 0 ? {} : { asked: kept }) }, 'step');
      return;
    }
    setWrong(Object.fromEntries(read.flatMap((one) => ('wrong' in one ? [[one.key, one.wrong]] : []))));
    requestAnimationFrame(() => document.getElementById('training-errors')?.focus());
  };
  return (
    <>
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
        {t('flow.train.title')}
      </h1>
      <UnreadNotice />
      <p className="nl-paragraph nl-paragraph--lead">{t('flow.train.lead')}</p>
      {errors.length === 0 ? null : <ErrorSummary id="training-errors" errors={errors} onField={(field) => document.getElementById(field)?.focus()} />}
      <form className="ovs-scheme-group" noValidate onSubmit={onSubmit}>
        {drafts.map((draft, index) => (
          <TrainingFields
            key={draft.key}
            draft={draft}
            title={t('training.line', { number: index + 1 })}
            wrong={wrong[draft.key] ?? []}
            onChange={change}
            onRemove={drafts.length === 1 ? undefined : () => remove(draft.key)}
          />
        ))}
        <div className="ovs-button-row">
          <Button looks="primary" type="submit">
            {t('next')} <Icon name="arrow" />
          </Button>
          <Button id="training-add" disabled={drafts.length >= limits.lines} onClick={add}>
            {t('training.add')}
          </Button>
        </div>
      </form>
      <Notice kind="info" icon="lock">
        <p>{t('flow.train.privacy')}</p>
      </Notice>
    </>
  );
}
