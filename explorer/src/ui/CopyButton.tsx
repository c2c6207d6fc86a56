import { useEffect, useState, type ReactElement } from 'react';
import { useShared } from '../i18n';
import { copy } from './copy';

/** CopyButton copies text and says so. */
export function CopyButton({ text, label }: { text: string; label?: string }): ReactElement {
  const t = useShared();
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(false), 1600);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <button type="button" className="plain small" onClick={() => void copy(text).then(setDone)}>
      {done ? t('copied') : (label ?? t('copy'))}<span className="unseen" role="status">{done ? t('copied') : ''}</span>
    </button>
  );
}
