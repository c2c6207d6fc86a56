// A speech as it is read: the text at the left with its marks, its graph at the right.
import { useCallback, useMemo, useRef, useState, type ReactElement } from 'react';
import { useQuery } from '../../api/useQuery';
import type { ViewProps } from '../../app/view';
import { useShared } from '../../i18n';
import { Async, Failed } from '../../ui/Async';
import { innermost } from './blocks';
import { Contents } from './Contents';
import { CopySelection } from './CopySelection';
import { EdgeWalk } from './EdgeWalk';
import { Head } from './Head';
import { Layers } from './Layers';
import { Panel } from './Panel';
import { speechQuery } from './queries';
import type { State } from './state';
import { Text } from './Text';
import { useReading, type SpeechHead } from './useReading';
import style from './Speech.module.css';

export default function Speech({ state, change }: ViewProps<State>): ReactElement {
  const t = useShared();
  const query = useQuery(speechQuery, state.id ? { id: state.id } : null);
  if (!state.id) return <p className="soft">{t('notFound')}</p>;
  return (
    <Async query={query} lines={14} empty={(d) => !d.speech} nothing={<p className="soft">{t('notFound')}</p>}>
      {(d) => <Read key={state.id} speech={d.speech!} state={state} change={change} />}
    </Async>
  );
}

function Read({ speech, state, change }: ViewProps<State> & { speech: SpeechHead }): ReactElement {
  const { reading, marked, failed } = useReading(speech.id, speech.text, speech.date ?? null);
  const { offsets, blocks, sections } = reading;
  const [block, setBlock] = useState(0);
  const at = useMemo(() => (state.at ? offsets.span(state.at) : undefined), [offsets, state.at?.start, state.at?.end]);
  const hide = useMemo(() => state.hide, [state.hide.join()]);

  // The text is drawn anew only when its marks change: what it calls is always the same function.
  const latest = useRef({ change, offsets });
  latest.current = { change, offsets };
  const choose = useCallback((id: string | undefined) => latest.current.change((s) => ({ ...s, of: id, at: undefined })), []);
  /** show points at a place of the text: a walk along places is one step. */
  const show = useCallback((span: { start: number; end: number }, how: 'step' | 'amend' = 'amend') => {
    const { change: go, offsets: o } = latest.current;
    go((s) => ({ ...s, at: { start: o.point(span.start), end: o.point(span.end) } }), how);
  }, []);
  const setHide = useCallback((h: State['hide']) => latest.current.change((s) => ({ ...s, hide: h })), []);
  const section = sections[innermost(sections, blocks[block]?.start ?? 0)];
  // The panel follows the line only where it walks from place to place.
  const line = state.of === undefined ? 0 : (at?.start ?? blocks[block]?.start ?? 0);
  return (
    <article className={style['view']}>
      <Head speech={speech} />
      <div className={style['columns']}>
        <aside className={style['left']}><Contents sections={sections} here={section} show={show} /></aside>
        <div className={style['middle']} aria-busy={reading.asking}>
          <Layers reading={reading} hide={hide} set={setHide} />
          {failed?.failure && <Failed failure={failed.failure} retry={failed.retry} partly />}
          <Text marked={marked} hide={hide} at={at} chosen={state.of} choose={choose} seen={setBlock} />
        </div>
        <aside className={style['right']} data-quiet={state.of === undefined && state.edge === undefined ? '' : undefined}>
          {state.edge && <EdgeWalk state={state} change={change} />}
          <Panel speech={speech} reading={reading} section={section} of={state.of} line={line} choose={choose} show={show} />
        </aside>
      </div>
      <CopySelection speech={speech} reading={reading} />
    </article>
  );
}
