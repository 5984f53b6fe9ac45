// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import type { SchemeAnswer } from '../../api/types';
import { Button, ButtonLink } from '../../components/button';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { Notice } from '../../components/notice';
import { Skeleton } from '../../components/skeleton';
import { toHash } from '../../plan/plan-state';
import { TalkButton } from '../desk/talk-button';
import { ShareButton } from '../route/share-button';
import { UnreadNotice } from '../shell/unread-notice';
import { toQuestions, type Flow, type OneFlow } from './flow';
import { Lapsed } from './lapsed';
import { OneTold } from './one-told';
import { useSchemeAnswer } from './queries';
import { ResultParts } from './result-parts';
import { SheetChoice } from './sheet-choice';
import { Totals } from './totals';

/// Everything that was found on one page, to read and to print.
export function SchemeResult({ flow, answer }: { flow: OneFlow; answer: SchemeAnswer }) {
  const { t } = useTranslation('schemes');
  return (
    <>
      <h1 className="nl-heading nl-heading--level-1" tabIndex={-1}>
        {t(`flow.${flow.view}.resultTitle`)}
      </h1>
      <UnreadNotice />
      <div className={flow.view === 'hire' ? undefined : 'ovs-no-print'}>
        <Notice kind="info" icon="lock">
          <p>{t(`flow.${flow.view}.privacy`)}</p>
        </Notice>
      </div>
      {flow.view === 'sheet' ? <Sheet flow={flow} /> : <Found flow={flow} answer={answer} />}
    </>
  );
}

/// What she can show, and what she shows of it.
function Sheet({ flow }: { flow: OneFlow }) {
  const all = useSchemeAnswer(flow);
  const shown = useSchemeAnswer(flow, flow.without);
  return (
    <>
      {all.data === undefined ? null : <SheetChoice flow={flow} answer={all.data} />}
      {shown.isError ? (
        <Failure error={shown.error} onRetry={() => void shown.refetch()} onField={() => undefined} />
      ) : shown.data === undefined ? (
        <Skeleton cards={2} />
      ) : (
        <Found flow={flow} answer={shown.data} />
      )}
    </>
  );
}

function Found({ flow, answer }: { flow: OneFlow; answer: SchemeAnswer }) {
  return (
    <>
      <Totals total={answer.total} on={answer.on} />
      <ResultActions flow={flow} open={answer.openQuestions} />
      <Lapsed plan={flow} schemes={answer.lapsed} />
      <OneTold flow={flow} answer={answer} />
      <ResultParts flow={flow} judged={answer.decisions.map((decision) => ({ key: decision.scheme, decision }))} on={answer.on} />
    </>
  );
}

/// `open`: how many questions are left.
export function ResultActions({ flow, open }: { flow: Flow; open: number }) {
  const { t } = useTranslation('schemes');
  return (
    <div className="ovs-actions ovs-no-print">
      {open === 0 ? null : (
        <ButtonLink looks="primary" href={toHash(toQuestions(flow))}>
          {t('moreQuestions', { count: open })}&nbsp;<Icon name="arrow" />
        </ButtonLink>
      )}
      <Button onClick={() => window.print()}>
        <Icon name="print" /> {t('print')}
      </Button>
      {flow.view === 'sheet' ? null : <ShareButton />}
      <TalkButton plan={flow} looks="subtle" />
      <p className="ovs-note">{t(`flow.${flow.view}.shareNote`)}</p>
    </div>
  );
}
