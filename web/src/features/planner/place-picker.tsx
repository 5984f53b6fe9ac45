// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useRegions } from '../../api/queries';
import type { Language, Regions } from '../../api/types';
import { Combobox, type Choice } from '../../components/combobox';
import { fold } from '../../lib/text';

interface PlacePickerProps {
  id: string;
  label: string;
  hint?: string;
  error: string | undefined;
  language: Language;
  /// Undefined: nothing typed since the page opened, so the name of the chosen place shows.
  text: string | undefined;
  chosen: string | undefined;
  onText: (text: string) => void;
  onChosen: (code: string | undefined) => void;
}

function everyPlace(regions: Regions | undefined): Choice[] {
  return (regions?.items ?? [])
    .flatMap((region) => region.municipalities.map(({ code, name }) => ({ id: code, label: name, detail: region.name === name ? undefined : region.name })))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'));
}

/// Names that start with the text, then names with a later word that does, then the rest that hold it.
function placesLike(places: Choice[], text: string): Choice[] {
  const wanted = fold(text);
  const rank = (place: Choice) => {
    const name = fold(place.label);
    return name.startsWith(wanted) ? 0 : name.includes(` ${wanted}`) ? 1 : name.includes(wanted) ? 2 : 3;
  };
  return places
    .map((place) => ({ place, at: rank(place) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at)
    .slice(0, 8)
    .map(({ place }) => place);
}

export function PlacePicker({ id, label, hint, error, language, text, chosen, onText, onChosen }: PlacePickerProps) {
  const { t } = useTranslation();
  const regions = useRegions(language);
  const places = useMemo(() => everyPlace(regions.data), [regions.data]);
  const shown = text ?? places.find((place) => place.id === chosen)?.label ?? '';
  const choices = useMemo(() => (shown.trim() === '' ? [] : placesLike(places, shown)), [places, shown]);
  return (
    <Combobox
      id={id}
      label={label}
      hint={hint}
      error={error ?? (regions.isError ? t('errors.part') : undefined)}
      text={shown}
      onText={(next) => {
        onText(next);
        // A name typed in full needs no choice from the list.
        onChosen(places.find((place) => fold(place.label) === fold(next))?.id);
      }}
      choices={choices}
      state={shown.trim() === '' ? 'idle' : regions.isPending ? 'loading' : regions.isError ? 'failed' : 'ready'}
      onChoose={(choice) => {
        onText(choice.label);
        onChosen(choice.id);
      }}
    />
  );
}
