// SPDX-License-Identifier: EUPL-1.2
import i18next, { type BackendModule, type InitOptions, type ResourceKey } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../api/types';
import type { Area, AreaTexts } from './areas';
import en from './en.json';
import nl from './nl.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof nl } & AreaTexts;
  }
}

function options(language: Language): InitOptions {
  return {
    lng: language,
    fallbackLng: 'nl',
    supportedLngs: ['nl', 'en'],
    resources: { nl: { translation: nl }, en: { translation: en } },
    // React escapes by itself.
    interpolation: { escapeValue: false },
    returnNull: false,
    // No advertisement in the console.
    showSupportNotice: false,
  };
}

const files = import.meta.glob<ResourceKey>('./*.*.json', { import: 'default' });

const areaFiles: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, area, done) => {
    const load = files[`./${area}.${language}.json`];
    if (load === undefined) {
      done(new Error(`there are no texts ${area} in ${language}`), null);
      return;
    }
    load().then(
      (texts) => done(null, texts),
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error)), null),
    );
  },
};

/// For the planner, whose first texts come with it.
export async function startTexts(language: Language): Promise<void> {
  await i18next
    .use(areaFiles)
    .use(initReactI18next)
    .init({ ...options(language), partialBundledLanguages: true });
}

/// For the pages behind sign-in: the words of their shell, and of each area when it is needed.
export async function startDeskTexts(language: Language): Promise<void> {
  await i18next
    .use(areaFiles)
    .use(initReactI18next)
    .init({ ...options(language), partialBundledLanguages: true, ns: ['translation', 'desk'] });
}

/// Resolves when the texts of an area are there, in the language on screen.
export async function needTexts(...areas: Area[]): Promise<void> {
  await i18next.loadNamespaces(areas);
}

/// The language on screen.
export function currentLanguage(): Language {
  return i18next.language === 'en' ? 'en' : 'nl';
}

export async function changeLanguage(language: Language): Promise<void> {
  if (i18next.language !== language) {
    await i18next.changeLanguage(language);
  }
  document.documentElement.lang = language;
}
