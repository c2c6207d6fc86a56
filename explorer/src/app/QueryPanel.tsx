// "Show the query of this view": what is on the screen, as the queries that gave it.
import { useEffect, useRef, type ReactElement } from 'react';
import { useAsked } from '../api/asked';
import { useShared } from '../i18n';
import { CopyButton } from '../ui/CopyButton';
import { useApp } from './context';
import style from './QueryPanel.module.css';

export function QueryPanel({ close }: { close: () => void }): ReactElement {
  const t = useShared();
  const { asked } = useApp();
  const questions = useAsked(asked);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => { dialog.current?.showModal(); }, []);
  return (
    <dialog ref={dialog} className={style['panel']} onClose={close} aria-labelledby="query-title">
      <div className="row"><h2 id="query-title">{t('query')}</h2><button type="button" className={style['close']} onClick={() => dialog.current?.close()}>{t('close')}</button></div>
      <p className="soft small">{t('queryTip')}</p>
      {questions.map(({ query, variables }) => (
        <section key={query + JSON.stringify(variables)} className={style['one']}>
          <pre tabIndex={0}>{query.trim()}</pre>
          <pre tabIndex={0} className="soft">{JSON.stringify(variables, null, 1)}</pre>
          <p className="row">
            <CopyButton text={query.trim()} />
            <a className="small" target="_blank" rel="noreferrer" href={`./graphiql?${new URLSearchParams({ query: query.trim(), variables: JSON.stringify(variables) })}`}>{t('openGraphiql')}</a>
          </p>
        </section>
      ))}
    </dialog>
  );
}
