// One staged row in full: every value as it was read, beside what stands in the register, and its problems.
import type { Decision, PreviewRow } from '../../../preload/contract/excel.ts';
import { records } from '../../../preload/contract/records/index.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import type { CellWords } from './cell-words.ts';
import { decisionsOf, fixedDecision, outcomeWords } from './outcome.tsx';
import css from './preview.module.css';

export interface RowDialogProps {
  row: PreviewRow;
  words: CellWords;
  onDecide: (decision: Decision) => void;
  onClose: () => void;
}

export function RowDialog({ row, words, onDecide, onClose }: RowDialogProps) {
  const columns = Object.entries(records[row.register].columns).filter(
    ([name]) => row.values[name] !== undefined || name in row.before || row.problems.some(({ column }) => column === name),
  );
  const known = row.outcome === 'same' || row.outcome === 'changed' || Object.keys(row.before).length > 0;
  const options = decisionsOf[row.outcome];
  const note =
    options.length > 0 ? (
      <Choice label={`Quyết định dòng ${row.row}`} value={row.decision} options={options} onChange={(next) => next && onDecide(next)} />
    ) : (
      fixedDecision[row.outcome]
    );
  return (
    <Dialog
      open
      width={640}
      title={row.title || 'Dòng thiếu tên'}
      subtitle={`Trang ${row.sheet}, dòng ${row.row} · ${outcomeWords[row.outcome]}`}
      onClose={onClose}
      note={<div className={css.dialogChoice}>{note}</div>}
      actions={
        <Button variant="filled" onClick={onClose} autoFocus>
          Đóng
        </Button>
      }
    >
      {row.problems
        .filter(({ column }) => column === null)
        .map(({ message }) => (
          <p key={message} className={css.problem}>
            {message}
          </p>
        ))}
      <table className={css.values}>
        <thead>
          <tr>
            <th scope="col">Cột</th>
            <th scope="col">Trong tệp</th>
            {known && <th scope="col">Đang có trong sổ</th>}
          </tr>
        </thead>
        <tbody>
          {columns.map(([name, column]) => {
            const changed = name in row.before;
            const problem = row.problems
              .filter((one) => one.column === name)
              .map(({ message }) => message)
              .join(' ');
            return (
              <tr key={name} data-changed={changed || undefined}>
                <th scope="row">{column.label}</th>
                <td>
                  {words(column, row.values[name]) || row.original[name] || '–'}
                  {problem && <small>{problem}</small>}
                </td>
                {known && (
                  <td>{changed ? words(column, row.before[name]) || 'chưa có' : words(column, row.values[name]) ? 'như trong tệp' : ''}</td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Dialog>
  );
}
