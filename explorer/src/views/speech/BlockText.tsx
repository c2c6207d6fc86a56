// One paragraph or heading with its marks. It is drawn anew only when something in it changes.
import { Fragment, memo, type CSSProperties, type ReactElement } from 'react';
import { useShared } from '../../i18n';
import { KindMark } from '../../ui/KindMark';
import type { Block } from './blocks';
import type { Span } from './offsets';
import type { Directive, Mark } from './reading';
import { partsOf, type Run } from './runs';
import style from './Text.module.css';

type Props = {
  readonly text: string;
  readonly block: Block;
  readonly nth: number;
  /** marks and directives are those that stand in the block. */
  readonly marks: readonly Mark[];
  readonly directives: readonly Directive[];
  /** at is what the address points at, chosen the chosen entity or directive, where they stand in this block. */
  readonly at: Span | undefined;
  readonly chosen: string | undefined;
};

export const BlockText = memo(function BlockText({ text, block, nth, marks, directives, at, chosen }: Props): ReactElement {
  const parts = partsOf(block, marks, directives, at, block.lead > block.start ? [block.lead] : []);
  const Tag = block.depth > 0 ? (`h${Math.min(6, block.depth + 1)}` as 'h2') : 'p';
  return (
    <Tag className={style[block.depth > 0 ? 'heading' : block.furniture ? 'furniture' : block.runsOn ? 'runsOn' : 'paragraph']} data-block={nth} data-depth={block.depth || undefined} id={`b${nth}`}>
      {parts.map(({ directive, runs }) => {
        const inner = runs.map((r) => <RunText key={r.start} text={text} run={r} lead={r.end <= block.lead} chosen={chosen} />);
        if (!directive) return <Fragment key={runs[0]!.start}>{inner}</Fragment>;
        // Where a directive goes on from the block before, its note stands there.
        const begins = directive.start >= block.start;
        return (
          <Fragment key={runs[0]!.start}>
            {begins && <Note directive={directive} chosen={chosen === directive.id} />}
            <span className={style['directive']} style={{ anchorName: `--d${directive.nth}` } as CSSProperties}>{inner}</span>
            <i aria-hidden className={style['rule']} data-modality={directive.modality} data-d={directive.nth} data-chosen={chosen === directive.id || undefined} style={{ positionAnchor: `--d${directive.nth}` } as CSSProperties} />
          </Fragment>
        );
      })}
    </Tag>
  );
}, (a, b) => a.text === b.text && a.nth === b.nth && a.at === b.at && a.chosen === b.chosen && sameBlock(a.block, b.block)
  && a.marks.length === b.marks.length && a.marks.every((m, i) => sameMark(m, b.marks[i]!))
  && a.directives.length === b.directives.length && a.directives.every((d, i) => d.id === b.directives[i]!.id && d.nth === b.directives[i]!.nth));

// Lists are built anew with every page that comes: what they say of this block is what counts.
function sameBlock(a: Block, b: Block): boolean {
  return a.start === b.start && a.end === b.end && a.depth === b.depth && a.lead === b.lead && a.runsOn === b.runsOn;
}
function sameMark(a: Mark, b: Mark): boolean {
  return a.start === b.start && a.end === b.end && a.entity?.id === b.entity?.id && a.gap?.reason === b.gap?.reason;
}

function RunText({ text, run, lead, chosen }: { text: string; run: Run<Mark>; lead: boolean; chosen: string | undefined }): ReactElement {
  const words = text.slice(run.start, run.end);
  const className = [lead && style['lead'], run.lit && style['lit']].filter(Boolean).join(' ') || undefined;
  if (run.marks.length === 0) return run.lit ? <mark className={className} data-s={run.start} data-at>{words}</mark> : <span className={className} data-s={run.start}>{words}</span>;
  // The lines under the words are backgrounds, one for each level: colours come from the kinds' tokens.
  const lines: Record<string, string> = {};
  for (const { mark, level } of run.marks) if (level < 3) lines[`--line${level}`] = mark.entity ? `var(--kind-${mark.entity.kind.toLowerCase()})` : 'transparent';
  const entities = run.marks.flatMap(({ mark }) => (mark.entity ? [mark.entity.id] : []));
  const gap = run.marks.find(({ mark }) => mark.gap)?.mark.gap;
  const depth = Math.max(...run.marks.map((m) => m.level));
  return (
    <span
      className={[style['mark'], gap && style['gap'], className].filter(Boolean).join(' ')} style={lines as CSSProperties} role={entities.length > 0 ? 'button' : 'note'} tabIndex={-1}
      data-s={run.start} data-e={entities.join(' ') || undefined} data-g={gap?.reason} data-depth={depth || undefined} data-chosen={(chosen !== undefined && entities.includes(chosen)) || undefined} data-at={run.lit || undefined}
    >{words}</span>
  );
}

/** Note is what stands in the margin beside a directive. It is out of the flow of reading: the panel says the same in full. */
function Note({ directive, chosen }: { directive: Directive; chosen: boolean }): ReactElement {
  const t = useShared();
  const bodies = directive.links.filter((l) => l.verb === 'ADDRESSED_TO').map((l) => l.to.name);
  return (
    <button type="button" tabIndex={-1} aria-hidden className={style['note']} data-d={directive.nth} data-modality={directive.modality} data-chosen={chosen || undefined}>
      <KindMark kind="DIRECTIVE" /> <b>{t(directive.modality)}</b>
      {bodies.length > 0 && <> {bodies.slice(0, 2).join('、')}{bodies.length > 2 && '…'}</>}
      {directive.deadline && <em>{directive.deadline}</em>}
    </button>
  );
}
