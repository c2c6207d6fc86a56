// What the office noted beside the lines of a row. Where somebody else changed a note
// meanwhile, nothing is overwritten: theirs is shown beside what was typed.
import { useState, type FormEvent, type ReactElement } from 'react';
import { Failure } from '../../api/client';
import { graphql } from '../../api/gql';
import type { RowPartFragment } from '../../api/gql/graphql';
import { useQuery } from '../../api/useQuery';
import { useApp } from '../../app/context';
import { useWords } from '../../i18n';
import { Failed } from '../../ui/Async';
import { noteMutation, noteQuery } from './queries';
import { boardWords } from './words';
import style from './board.module.css';

const roleQuery = graphql(`query MayNote { viewer { role } }`);
const fields = ['progress', 'status', 'owner', 'remark'] as const;
type Texts = Record<(typeof fields)[number], string>;
type Part = RowPartFragment['parts'][number];
type Note = NonNullable<Part['note']>;

const textsOf = (n: Note | null | undefined): Texts => ({ progress: n?.progress ?? '', status: n?.status ?? '', owner: n?.owner ?? '', remark: n?.remark ?? '' });

export function Notes({ row }: { row: RowPartFragment }): ReactElement {
  const query = useQuery(roleQuery, {});
  const may = query.status === 'done' && query.data.viewer.role !== 'READER';
  return <div className={style['notes']}>{row.parts.map((p) => <PartNote key={p.number} row={row.number} part={p} may={may} />)}</div>;
}

function PartNote({ row, part, may }: { row: string; part: Part; may: boolean }): ReactElement {
  const w = useWords('board', boardWords);
  const { api } = useApp();
  const [texts, setTexts] = useState(textsOf(part.note));
  const [version, setVersion] = useState(part.note?.version ?? 0);
  const [theirs, setTheirs] = useState<Texts | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [state, setState] = useState<'idle' | 'saving' | 'saved'>('idle');

  const save = async (e: FormEvent): Promise<void> => {
    e.preventDefault();
    setState('saving');
    setFailure(null);
    try {
      const { data, problems } = await api.ask(noteMutation, { input: { number: part.number, version, ...texts } });
      // A mutation that fails answers with null beside its cause.
      if (!data.noteLedgerRow) throw problems[0] ?? new Failure('no answer', 'INTERNAL', undefined);
      setVersion(data.noteLedgerRow.note.version);
      setTexts(textsOf(data.noteLedgerRow.note));
      setTheirs(null);
      setState('saved');
    } catch (err) {
      const f = err instanceof Failure ? err : new Failure(String(err), 'VIEW', undefined);
      setState('idle');
      if (f.code === 'CONFLICT') await meet(f);
      else setFailure(f);
    }
  };
  /** meet reads what the others wrote; saving again is then on top of that, knowingly. */
  const meet = async (conflict: Failure): Promise<void> => {
    api.forget();
    try {
      const { data } = await api.ask(noteQuery, { number: row });
      const now = data.ledgerRow?.parts.find((p) => p.number === part.number)?.note;
      setTheirs(textsOf(now));
      setVersion(now?.version ?? 0);
    } catch {
      setFailure(conflict);
    }
  };

  if (!may) {
    const said = fields.filter((f) => texts[f] !== '');
    return (
      <section><h3>{w('noteOf', { number: part.number })}</h3>
        {said.length === 0 ? <p className="soft small">{w('noNote')} {w('readOnly')}</p> : <dl>{said.map((f) => <div key={f}><dt className="soft small">{w(f)}</dt><dd>{texts[f]}</dd></div>)}</dl>}
      </section>
    );
  }
  return (
    <form onSubmit={(e) => void save(e)}>
      <h3>{w('noteOf', { number: part.number })}</h3>
      {theirs && <p role="alert" className={style['failed']}>{w('conflict')} {w('conflictNow', { n: version })}</p>}
      <div className={style['notefields']}>
        {fields.map((f) => (
          <label key={f} className="field"><span>{w(f)}</span>
            <textarea rows={f === 'progress' || f === 'remark' ? 2 : 1} value={texts[f]} maxLength={4000} onChange={(e) => { setTexts({ ...texts, [f]: e.target.value }); setState('idle'); }} />
            {theirs && theirs[f] !== texts[f] && <span className={style['theirs']}>{w('theirs', { text: theirs[f] || w('blank') })}</span>}
          </label>
        ))}
      </div>
      <p className="row"><button type="submit" disabled={state === 'saving'}>{w('save')}</button><span role="status" className="soft small">{state === 'saved' ? w('saved', { n: version }) : ''}</span></p>
      {failure && <Failed failure={failure} />}
    </form>
  );
}
