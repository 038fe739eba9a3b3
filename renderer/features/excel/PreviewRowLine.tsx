// One row of the preview, two lines high: old value struck above the new one, what is wrong under the name, the decision.
import type { Decision, PreviewRow } from '../../../preload/contract/excel.ts';
import { Choice } from '../../components/Choice.tsx';
import type { CellWords } from './cell-words.ts';
import { decisionsOf, fixedDecision, OutcomeIcon, outcomeWords, twinDecisions } from './outcome.tsx';
import { columnOf, otherChanges, slotColumn, slots } from './preview-columns.ts';
import css from './preview.module.css';

/** A value, and above it what stands in the register where it changes. */
function Cell({ row, name, words }: { row: PreviewRow; name: string; words: CellWords }) {
  const column = columnOf(row.register, name);
  const value = words(column, row.values[name]) || row.original[name];
  const wrong = row.problems.some((problem) => problem.column === name);
  if (row.kept.includes(name))
    return <span title={`Giữ giá trị trong sổ; tệp ghi ${value || '–'}`}>{words(column, row.before[name]) || 'chưa có'}</span>;
  if (!(name in row.before)) return <span data-wrong={wrong || undefined}>{value || '–'}</span>;
  return (
    <>
      <del>{words(column, row.before[name]) || 'chưa có'}</del>
      <ins>{value || '–'}</ins>
    </>
  );
}

/** The quiet second line: problems first, else the changes that have no column of their own. */
function SecondLine({ row, words }: { row: PreviewRow; words: CellWords }) {
  if (row.problems.length > 0) {
    const text = row.problems.map(({ message }) => message).join(' ');
    return <small title={text}>{text}</small>;
  }
  const changes = otherChanges(row);
  if (changes.length === 0) return null;
  const said = changes.map((name) => {
    const column = columnOf(row.register, name);
    const [before, after] = [words(column, row.before[name]), words(column, row.values[name])];
    if (row.kept.includes(name)) return `${column?.label ?? name}: giữ ${before || 'chưa có'}`;
    return `${column?.label ?? name}: ${before ? `${before} → ` : ''}${after}`;
  });
  return <small title={said.join('\n')}>{said.join(' · ')}</small>;
}

export interface PreviewRowLineProps {
  id: string;
  row: PreviewRow | undefined;
  index: number;
  top: number;
  cursor: boolean;
  /** Several sheets: each row says its own. */
  sheets: boolean;
  words: CellWords;
  onPress: (index: number) => void;
  onOpen: (index: number) => void;
  onDecide: (row: PreviewRow, decision: Decision) => void;
}

export function PreviewRowLine({ id, row, index, top, cursor, sheets, words, onPress, onOpen, onDecide }: PreviewRowLineProps) {
  const place = { transform: `translateY(${top}px)` };
  if (!row)
    return (
      <div id={id} role="row" aria-rowindex={index + 2} className={css.row} style={place}>
        <span role="gridcell" className={css.bone} />
      </div>
    );
  const { outcome, decision } = row;
  const options = row.twins.length > 0 && outcome === 'doubtful' ? twinDecisions : decisionsOf[outcome];
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={cursor}
      className={css.row}
      style={place}
      data-outcome={outcome}
      data-cursor={cursor || undefined}
      data-off={(decision === 'skip' && outcome !== 'error') || undefined}
      onClick={() => onPress(index)}
      onDoubleClick={() => onOpen(index)}
    >
      <span role="gridcell" className={css.at}>
        {row.row}
      </span>
      <span role="gridcell" className={css.outcome} data-outcome={outcome}>
        <span>
          <OutcomeIcon outcome={outcome} />
          {outcomeWords[outcome]}
        </span>
        {sheets && <small title={row.sheet}>{row.sheet}</small>}
      </span>
      <span role="gridcell" className={css.name}>
        {'name' in row.before && <del>{words(undefined, row.before['name'])}</del>}
        <b title={row.title}>{row.title || 'thiếu tên'}</b>
        <SecondLine row={row} words={words} />
      </span>
      {slots.map((slot) => (
        <span key={slot} role="gridcell" className={css.cell} data-slot={slot}>
          <Cell row={row} name={slotColumn(row.register, slot)} words={words} />
        </span>
      ))}
      <span
        role="gridcell"
        className={css.decision}
        data-undecided={decision === 'undecided' || undefined}
        onDoubleClick={(event) => event.stopPropagation()}
      >
        {options.length > 0 ? (
          <Choice
            small
            label={`Quyết định dòng ${row.row}`}
            value={decision}
            options={options}
            onChange={(next) => next && onDecide(row, next)}
          />
        ) : (
          <span className={css.fixed}>{fixedDecision[outcome]}</span>
        )}
      </span>
    </div>
  );
}
