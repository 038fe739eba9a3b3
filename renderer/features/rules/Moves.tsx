// What a change would move: the sentence with its counts, and the rows one by one, each opening its record.
import type { Moved, Moves } from '../../../preload/contract/rule-moves.ts';
import { useGo } from '../../app/navigation.ts';
import { SmallTable, type SmallColumn } from '../../components/SmallTable.tsx';
import { daysOf } from './rule-words.ts';
import css from './rules.module.css';

const number = (value: number) => value.toLocaleString('vi');

const columns: readonly SmallColumn<Moved>[] = [
  { id: 'title', label: 'Dòng', render: (row) => row.title },
  {
    id: 'move',
    label: 'Trước → sau',
    width: 218,
    render: (row) => (
      <>
        <span className={css.was}>{row.before} →</span>
        {row.after}
        {(row.from ?? row.to) && <span className={css.was}>{daysOf(row)}</span>}
      </>
    ),
  },
];

export function MovesSum({ moves: { sentence, counts } }: { moves: Moves }) {
  return (
    <div>
      <p className={css.sentence}>{sentence}</p>
      {counts.length > 0 && (
        <div className={css.rows}>
          {counts.flatMap(({ what, before, after }) => [
            <span key={what}>{what}</span>,
            <b key={`${what} numbers`}>{`${number(before)} → ${number(after)}`}</b>,
            <span key={`${what} difference`} className={css.quiet}>
              {after === before ? 'không đổi' : `${after > before ? '+' : '−'}${number(Math.abs(after - before))}`}
            </span>,
          ])}
        </div>
      )}
    </div>
  );
}

/** `still`: in a dialog, where nothing typed may be left behind, rows open nothing. */
export function MovedRows({ moves: { moved, total }, still = false }: { moves: Moves; still?: boolean }) {
  const go = useGo();
  if (moved.length === 0) return null;
  const open = (row: Moved) => go(row.register === 'dossier' ? `/cap-phep/ho-so/${row.id}` : `/so-bo/${row.register}/${row.id}`);
  return (
    <div>
      <h3>{total > moved.length ? `${number(moved.length)} dòng đầu trong ${number(total)}` : `${number(total)} dòng`}</h3>
      <div className={css.moves} tabIndex={0} role="region" aria-label="Các dòng sẽ đổi">
        <SmallTable
          label="Các dòng sẽ đổi"
          columns={columns}
          rows={moved}
          rowId={(row) => `${row.register} ${row.id}`}
          {...(!still && { onOpen: open })}
        />
      </div>
    </div>
  );
}
