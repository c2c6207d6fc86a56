// Where the store takes a token, the door asks for one before any view asks for data.
import { useState, type FormEvent, type ReactElement, type ReactNode } from 'react';
import { graphql } from '../api/gql';
import { useQuery } from '../api/useQuery';
import { useShared } from '../i18n';
import { useApp } from './context';

const viewerQuery = graphql(`query Viewer { viewer { name role } }`);

export function Door({ children }: { children: ReactNode }): ReactElement {
  const t = useShared();
  const { api } = useApp();
  const [token, setToken] = useState('');
  const query = useQuery(viewerQuery, {});
  const shut = query.status === 'failed' && query.failure.code === 'UNAUTHENTICATED';
  if (!shut) return <>{children}</>;
  const enter = (e: FormEvent): void => {
    e.preventDefault();
    api.setToken(token.trim());
    query.retry();
  };
  return (
    <form onSubmit={enter} className="stack card" style={{ margin: '4rem auto', width: 'min(28rem, 92vw)' }}>
      <h1>{t('needToken')}</h1>
      {api.token && <p role="alert">{t('badToken')}</p>}
      <label className="stack">{t('token')}<input type="password" autoComplete="off" value={token} placeholder={t('tokenHint')} onChange={(e) => setToken(e.target.value)} required /></label>
      <p><button type="submit" className="main">{t('enter')}</button></p>
    </form>
  );
}
