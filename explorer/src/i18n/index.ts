// The languages: i18next with the words of every view, a namespace each.
import i18next, { type i18n } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Language } from '../app/settings';
import type { Words } from './words';
import { shared } from './shared';

/** newI18n is ready when it returns: words are compiled in. */
export function newI18n(language: Language): i18n {
  const i = i18next.createInstance();
  void i.use(initReactI18next).init({
    lng: language, initAsync: false, fallbackLng: false, defaultNS: 'shared',
    resources: { zh: { shared: shared.zh }, en: { shared: shared.en } },
    interpolation: { escapeValue: false }, // React shows text as text
    // A word that is missing is a fault, and shows as one in the tests in a browser.
    saveMissing: true, missingKeyHandler: (_languages, ns, key) => console.error(`no word for ${ns}:${key}`),
  });
  return i;
}

type Fill = Record<string, string | number>;

/** useShared gives the shared words in the present language. */
export function useShared(): (key: keyof typeof shared.zh, fill?: Fill) => string {
  const { t } = useTranslation('shared');
  return (key, fill) => t(key, fill ?? {});
}

/** useWords gives the words of a view; name is the view's. */
export function useWords<T extends Record<string, string>>(name: string, w: Words<T>): (key: keyof T & string, fill?: Fill) => string {
  const { t, i18n } = useTranslation();
  if (!i18n.hasResourceBundle('zh', name)) {
    i18n.addResourceBundle('zh', name, w.zh);
    i18n.addResourceBundle('en', name, w.en);
  }
  return (key, fill) => t(key, { ns: name, ...fill });
}
