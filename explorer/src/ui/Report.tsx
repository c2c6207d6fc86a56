// "This is wrong": a reader's doubt of a relation, of one of its quotes, or of a
// directive, with the reason, for a curator to settle. What was said before is shown.
import { useEffect, useId, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { graphql } from '../api/gql';
import { Failure } from '../api/client';
import type { JudgementPartFragment } from '../api/gql/graphql';
import { useApp } from '../app/context';
import { useShared, useWords } from '../i18n';
import { words } from '../i18n/words';
import { Failed } from './Async';
import style from './Report.module.css';

const reportWords = words(
  {
    report: '报告有误', about: '有何不对？', hint: '例如：所责成的不是这个机构；这句话是回顾，不是要求。', send: '提交', sending: '正在提交……', sent: '已记录，待审定：', conflict: '已有人对此作过评判。',
    CONFIRMED: '经审定：正确', REJECTED: '经审定：有误', SAME: '经审定：同一', NOT_SAME: '经审定：不同一', REPORTED: '读者有疑问，待审定', why: '理由：{{why}}', by: '{{by}}，{{at}}', left: '还可写 {{n}} 字',
  },
  {
    report: 'Report as wrong', about: 'What is wrong?', hint: 'For example: this is not the body that is addressed; the sentence looks back and asks nothing.', send: 'Send', sending: 'Sending…', sent: 'Recorded, for a curator to settle: ', conflict: 'Somebody has judged this already.',
    CONFIRMED: 'settled: right', REJECTED: 'settled: wrong', SAME: 'settled: the same', NOT_SAME: 'settled: not the same', REPORTED: 'a reader doubts it; not settled', why: 'Why: {{why}}', by: '{{by}}, {{at}}', left: '{{n}} characters left',
  },
);

export const judgementPart = graphql(`fragment JudgementPart on Judgement { id verdict why by at }`);
const reportDoubt = graphql(`mutation ReportDoubt($input: ReportDoubtInput!) { reportDoubt(input: $input) { item { judgement { ...JudgementPart } } } }`);

/** most is how long a reason may be, in characters. */
const most = 1000;

type Props = {
  /** id is the relation's or the directive's. */
  readonly id: string;
  /** evidence is given where the doubt is about one quote alone. */
  readonly evidence?: { readonly speech: string; readonly quote: string } | undefined;
  /** judgement is what was said of it before. */
  readonly judgement: JudgementPartFragment | null | undefined;
};

/** Report begins anew where it is about something else. */
export function Report(props: Props): ReactElement {
  return <About key={`${props.id}\n${props.evidence?.speech}\n${props.evidence?.quote}`} {...props} />;
}

function About({ id, evidence, judgement }: Props): ReactElement {
  const w = useWords('report', reportWords);
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState<JudgementPartFragment | undefined>(undefined);
  const opener = useRef<HTMLButtonElement>(null);
  if (sent) return <p className="small" role="status">{w('sent')}{sent.why}</p>;
  if (judgement) return <Said judgement={judgement} />;
  const close = (): void => { setOpen(false); requestAnimationFrame(() => opener.current?.focus()); };
  return open
    ? <Form id={id} evidence={evidence} sent={setSent} close={close} />
    : <button ref={opener} type="button" className="plain small" onClick={() => setOpen(true)}>{w('report')}</button>;
}

function Said({ judgement: j }: { judgement: JudgementPartFragment }): ReactElement {
  const w = useWords('report', reportWords);
  return (
    <p className={`small ${style['said']}`} data-verdict={j.verdict}>
      <strong>{w(j.verdict)}</strong> {j.why && w('why', { why: j.why })} <span className="soft">{w('by', { by: j.by ?? '—', at: j.at.slice(0, 10) })}</span>
    </p>
  );
}

type FormProps = Pick<Props, 'id' | 'evidence'> & { readonly sent: (j: JudgementPartFragment) => void; readonly close: () => void };

function Form({ id, evidence, sent, close }: FormProps): ReactElement {
  const t = useShared();
  const w = useWords('report', reportWords);
  const { api } = useApp();
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  const [why, setWhy] = useState('');
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  const [sending, setSending] = useState<AbortController | undefined>(undefined);
  useEffect(() => { field.current?.focus(); }, []);
  const left = most - [...why].length;
  const send = async (): Promise<void> => {
    const controller = new AbortController();
    setSending(controller);
    setFailure(undefined);
    try {
      const answer = await api.ask(reportDoubt, { input: { id, why: why.trim(), ...(evidence ? { evidence } : {}) } }, controller.signal);
      const said = answer.data.reportDoubt?.item.judgement;
      if (said) { sent(said); return; }
      throw answer.problems[0] ?? new Failure('no answer', 'HTTP', undefined);
    } catch (e) {
      const f = e instanceof Failure ? e : new Failure(String(e), 'HTTP', undefined);
      setFailure(f.code === 'CONFLICT' ? new Failure(w('conflict'), f.code, f.requestId) : f);
    } finally {
      setSending(undefined);
    }
  };
  const submit = (e: FormEvent): void => { e.preventDefault(); if (why.trim() && left >= 0 && !sending) void send(); };
  return (
    <form className={style['form']} onSubmit={submit} onKeyDown={(e) => { if (e.key === 'Escape' && !sending) close(); }}>
      <label>{w('about')}<textarea ref={field} rows={3} value={why} required aria-describedby={hint} onChange={(e) => setWhy(e.target.value)} /></label>
      <p id={hint} className="soft small">{left < 100 ? w('left', { n: left }) : w('hint')}</p>
      {failure && <Failed failure={failure} />}
      <p className="row">
        <button type="submit" className="main" disabled={!why.trim() || left < 0 || sending !== undefined}>{sending ? w('sending') : w('send')}</button>
        <button type="button" className="plain" onClick={() => (sending ? sending.abort() : close())}>{sending ? t('cancel') : t('close')}</button>
      </p>
    </form>
  );
}
