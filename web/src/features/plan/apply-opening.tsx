// SPDX-License-Identifier: EUPL-1.2
import { useTranslation } from 'react-i18next';
import { preferencesOf } from '../../api/plan-api';
import type { Journeys, Opening } from '../../api/types';
import { useWrite } from '../../api/writes';
import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { WriteFailure } from '../../components/write-failure';
import { applyToProfile } from '../../plan/openings';
import type { PlanState } from '../../plan/plan-state';
import { ProfileLink } from './profile-link';
import type { Voice } from './voice';

interface ApplyOpeningProps {
  id: string;
  voice: Voice;
  /// What the search wanted besides what the profile says.
  asked: PlanState;
  answer: Pick<Journeys, 'latest' | 'takenAsHeld'>;
  opening: Opening;
  what: string;
  onAsk: (next: PlanState) => void;
}

/// Searches again with what would open a route. What somebody has already stands in the profile: it is told there.
export function ApplyOpening({ id, voice, asked, answer, opening: { changes }, what, onAsk }: ApplyOpeningProps) {
  const { t } = useTranslation(['plan', 'translation']);
  const apply = useWrite({
    send: async () => applyToProfile(asked, await preferencesOf(id), changes, answer),
    onDone: (next) => (next === undefined ? undefined : onAsk(next)),
  });
  const unknown = changes.find((change) => change.what === 'unknownFact');
  if (unknown !== undefined) {
    return (
      <p>
        <ProfileLink id={id} voice={voice} field={unknown.credential === undefined ? 'credentials' : { credential: unknown.credential }}>
          {t('choose.tellInProfile', { name: unknown.offer ?? t('translation:app.unknown') })}
        </ProfileLink>
      </p>
    );
  }
  if (changes.some((change) => change.what === 'missingOffer')) {
    return <p>{t(`choose.missingOffer.${voice}`)}</p>;
  }
  const payer = changes.find((change) => change.what === 'onePayerMore');
  return (
    <>
      {payer === undefined ? null : <p>{t(`choose.onePayerMore.${voice}`, { name: payer.offer ?? t('translation:app.unknown') })}</p>}
      {apply.isError ? <WriteFailure error={apply.error} /> : null}
      <Button aria-disabled={apply.isPending} aria-label={`${t('translation:opening.apply')}: ${what}`} onClick={() => apply.mutate(undefined)}>
        {t('translation:opening.apply')} <Icon name="arrow" />
      </Button>
    </>
  );
}
