// One staged row in full: every value as it was read, beside what stands in the register, and its problems.
import type { Decision, PreviewRow, Side } from '../../../preload/contract/excel.ts';
import { records } from '../../../preload/contract/records/index.ts';
import { Button, LinkButton } from '../../components/Button.tsx';
import { Choice, type Option } from '../../components/Choice.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import type { CellWords } from './cell-words.ts';
import { decisionsOf, fixedDecision, outcomeWords } from './outcome.tsx';
import css from './preview.module.css';

export interface RowDialogProps {
  row: PreviewRow;
  words: CellWords;
  onDecide: (decision: Decision) => void;
  /** Whose value counts in one column of the row, or in all that it changes. */
  onChoose: (column: string | null, side: Side) => void;
  /** Of rows with one key this other one counts. */
  onTwin: (position: number) => void;
  onClose: () => void;
}

const sides: readonly Option<Side>[] = [
  { value: 'file', label: 'Lấy của tệp' },
  { value: 'register', label: 'Giữ trong sổ' },
];

export function RowDialog({ row, words, onDecide, onChoose, onTwin, onClose }: RowDialogProps) {
  const columns = Object.entries(records[row.register].columns).filter(
    ([name]) =>
      row.values[name] !== undefined ||
      row.twins.some(({ values }) => values[name]) ||
      name in row.before ||
      row.problems.some(({ column }) => column === name),
  );
  const known = row.outcome === 'same' || row.outcome === 'changed' || Object.keys(row.before).length > 0;
  const changes = Object.keys(row.before);
  const choosing = row.outcome !== 'error' && changes.length > 0;
  const all = row.kept.length === 0 ? 'file' : row.kept.length === changes.length ? 'register' : '';
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
      width={640 + (choosing ? 140 : 0) + 110 * row.twins.length}
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
            {row.twins.map((twin) => (
              <th key={twin.position} scope="col">
                Dòng {twin.row}
                {twin.sheet !== row.sheet && `, trang ${twin.sheet}`}{' '}
                <LinkButton onClick={() => onTwin(twin.position)}>Lấy dòng này</LinkButton>
              </th>
            ))}
            {known && <th scope="col">Đang có trong sổ</th>}
            {choosing && (
              <th scope="col" data-side>
                <Choice
                  small
                  label="Cả dòng này"
                  value={all}
                  placeholder="Mỗi cột một khác"
                  options={sides}
                  onChange={(side) => side && onChoose(null, side)}
                />
              </th>
            )}
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
                <td data-kept={row.kept.includes(name) || undefined}>
                  {words(column, row.values[name]) || row.original[name] || '–'}
                  {problem && <small>{problem}</small>}
                </td>
                {row.twins.map((twin) => (
                  <td key={twin.position} data-differs={(twin.values[name] ?? null) !== (row.values[name] ?? null) || undefined}>
                    {words(column, twin.values[name]) || '–'}
                  </td>
                ))}
                {known && (
                  <td>{changed ? words(column, row.before[name]) || 'chưa có' : words(column, row.values[name]) ? 'như trong tệp' : ''}</td>
                )}
                {choosing && (
                  <td>
                    {changed && (
                      <Choice
                        small
                        label={`${column.label}, lấy giá trị nào`}
                        value={row.kept.includes(name) ? 'register' : 'file'}
                        options={sides}
                        onChange={(side) => side && onChoose(name, side)}
                      />
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Dialog>
  );
}
