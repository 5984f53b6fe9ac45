// SPDX-License-Identifier: EUPL-1.2
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegions } from '../../api/queries';
import type { Language, Regions } from '../../api/types';
import { Button } from '../../components/button';
import { PlacePicker } from '../planner/place-picker';
import { DeskCard } from './desk-card';

function lookUp(regions: Regions | undefined, code: string) {
  for (const region of regions?.items ?? []) {
    const place = region.municipalities.find((item) => item.code === code);
    if (place !== undefined) {
      return { place, contact: region.contact };
    }
  }
  return undefined;
}

interface FindDeskProps {
  language: Language;
  place: string | undefined;
  question: string;
  /// Keeps ids apart when several are on one page.
  id: string;
  onPlace: (code: string) => void;
}

/// The desk of a municipality; asks for the municipality when it is not known.
export function FindDesk({ language, place, question, id, onPlace }: FindDeskProps) {
  const { t } = useTranslation();
  const regions = useRegions(language);
  const [text, setText] = useState<string>();
  const [asking, setAsking] = useState(place === undefined);
  const found = place === undefined ? undefined : lookUp(regions.data, place);
  return (
    <div className="ovs-find-desk">
      {asking || place === undefined ? (
        <PlacePicker
          id={id}
          label={question}
          error={undefined}
          language={language}
          text={text ?? ''}
          chosen={undefined}
          onText={setText}
          onChosen={(code) => {
            // The field stays: "Bergen" is a place, and the beginning of another one.
            if (code !== undefined) {
              onPlace(code);
            }
          }}
        />
      ) : null}
      <div aria-live="polite">
        {found === undefined ? null : found.contact === undefined ? (
          <p className="nl-paragraph">{t('desk.none')}</p>
        ) : (
          <DeskCard contact={found.contact} place={found.place.name} />
        )}
        {place !== undefined && regions.data !== undefined && found === undefined ? <p className="nl-paragraph">{t('desk.none')}</p> : null}
      </div>
      {!asking && place !== undefined ? (
        <Button
          looks="subtle"
          onClick={() => {
            setText('');
            setAsking(true);
          }}
        >
          {t('desk.change')}
        </Button>
      ) : null}
    </div>
  );
}
