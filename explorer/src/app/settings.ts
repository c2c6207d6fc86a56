// What a person has set for this browser: theme and language. It is no part of a view,
// so a link does not carry it.
import { useSyncExternalStore } from 'react';

export type Theme = 'auto' | 'light' | 'dark';
export type Language = 'zh' | 'en';

export class Settings {
  readonly #listeners = new Set<() => void>();
  #theme: Theme;
  #language: Language;

  constructor(private readonly store: Storage, private readonly root: HTMLElement, languages: readonly string[]) {
    const theme = store.getItem('mailuo:theme');
    this.#theme = theme === 'light' || theme === 'dark' ? theme : 'auto';
    const language = store.getItem('mailuo:language');
    this.#language = language === 'zh' || language === 'en' ? language : languages[0]?.startsWith('zh') || languages.length === 0 ? 'zh' : 'en';
    this.#apply();
  }

  get theme(): Theme { return this.#theme; }
  get language(): Language { return this.#language; }

  setTheme(t: Theme): void { this.#theme = t; this.#keep('mailuo:theme', t); }
  setLanguage(l: Language): void { this.#language = l; this.#keep('mailuo:language', l); }

  #keep(key: string, value: string): void {
    try { this.store.setItem(key, value); } catch { /* no room: it holds until the tab is closed */ }
    this.#apply();
    for (const l of this.#listeners) l();
  }

  #apply(): void {
    this.root.dataset['theme'] = this.#theme;
    this.root.lang = this.#language === 'zh' ? 'zh-Hans' : 'en';
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}

export function useTheme(s: Settings): Theme { return useSyncExternalStore(s.subscribe, () => s.theme); }
export function useLanguage(s: Settings): Language { return useSyncExternalStore(s.subscribe, () => s.language); }
