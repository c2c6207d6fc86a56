// The bar at the top.
import { useState, type ReactElement } from 'react';
import { useShared } from '../i18n';
import { Link } from '../ui/Link';
import { to } from '../ui/links';
import { viewOf } from '../views';
import { useApp } from './context';
import { parsePlace } from './place';
import { QueryPanel } from './QueryPanel';
import { SearchBox } from './SearchBox';
import { useLanguage, useTheme, type Theme } from './settings';
import { useSteps } from './walk';
import style from './Bar.module.css';

export function Bar({ view }: { view: string }): ReactElement {
  const t = useShared();
  const { walk, settings } = useApp();
  const steps = useSteps(walk);
  const theme = useTheme(settings);
  const language = useLanguage(settings);
  const [asking, setAsking] = useState(false);
  const menu = [['overview', to.overview()], ['graph', '#/graph'], ['speeches', '#/speeches'], ['board', to.board()], ['wordings', '#/wording'], ['chain', '#/chain']] as const;
  return (
    <header className={style['bar']}>
      <Link to={to.overview()} className={style['name']}><img src="./icon.svg" alt="" width="24" height="24" />{t('name')}</Link>
      <nav aria-label={t('menu')}>
        {menu.filter(([, address]) => viewOf(parsePlace(address).view)).map(([name, address]) => (
          <Link key={name} to={address} className={view === address.slice(2) ? style['here'] : undefined}>{t(name)}</Link>
        ))}
      </nav>
      <div className={style['search']}><SearchBox /></div>
      <div className={style['tools']}>
        <button type="button" className="plain" onClick={walk.undo} disabled={steps.at === 0} aria-label={t('undo')} title={`${t('undo')} (Ctrl Z)`}>↶</button>
        <button type="button" className="plain" onClick={walk.redo} disabled={steps.at === steps.all.length - 1} aria-label={t('redo')} title={`${t('redo')} (Ctrl Y)`}>↷</button>
        <button type="button" className="plain small" onClick={() => setAsking(true)} title={t('query')} aria-label={t('query')}>{'{ }'}</button>
        <select aria-label={t('theme')} value={theme} onChange={(e) => settings.setTheme(e.target.value as Theme)}>
          <option value="auto">{t('themeAuto')}</option><option value="light">{t('themeLight')}</option><option value="dark">{t('themeDark')}</option>
        </select>
        <button type="button" className="plain small" lang={language === 'zh' ? 'en' : 'zh-Hans'} onClick={() => settings.setLanguage(language === 'zh' ? 'en' : 'zh')}>{t('language')}</button>
      </div>
      {asking && <QueryPanel close={() => setAsking(false)} />}
    </header>
  );
}
