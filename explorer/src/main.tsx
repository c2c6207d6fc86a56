// The app starts here: what it is made of, and where on the page it stands.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { Api } from './api/client';
import { Asked } from './api/asked';
import { AppContext } from './app/context';
import { Settings } from './app/settings';
import { Shell } from './app/Shell';
import { Walk } from './app/walk';
import { newI18n } from './i18n';
import './style/tokens.css';
import './style/base.css';

const settings = new Settings(localStorage, document.documentElement, navigator.languages);
const i18n = newI18n(settings.language);
settings.subscribe(() => void i18n.changeLanguage(settings.language));
const app = {
  walk: new Walk(window, sessionStorage, localStorage),
  api: new Api(document.baseURI, sessionStorage),
  asked: new Asked(),
  settings,
};

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <I18nextProvider i18n={i18n}>
      <AppContext value={app}>
        <Shell />
      </AppContext>
    </I18nextProvider>
  </StrictMode>,
);
