// Visits as a small table: on their list, and on the page of whom they concern.
import type { VisitRow } from '../../../preload/contract/inspection-visits.ts';
import { writeDay } from '../../components/plain-day.ts';
import { SmallTable } from '../../components/SmallTable.tsx';
import { kindWord, VisitState } from './visit-words.tsx';
import css from './visits.module.css';

interface VisitTableProps {
  rows: readonly VisitRow[];
  empty: string;
  onOpen: (row: VisitRow) => void;
  /** With the name of the subject. */
  named?: boolean;
}

const day = (row: VisitRow) =>
  row.announcedOn ? writeDay(row.announcedOn) : row.plannedOn ? <span className={css.quiet}>dự kiến {writeDay(row.plannedOn)}</span> : '–';
const open = (row: VisitRow) => {
  if (row.findings === 0) return '–';
  if (row.late > 0) return <b className={css.bad}>{`${row.open}/${row.findings}, ${row.late} quá hạn`}</b>;
  return `${row.open}/${row.findings}`;
};

export function VisitTable({ rows, empty, onOpen, named = false }: VisitTableProps) {
  return (
    <SmallTable
      label="Cuộc kiểm tra"
      rows={rows}
      rowId={(row) => row.id}
      onOpen={onOpen}
      empty={empty}
      columns={[
        ...(named ? [{ id: 'name', label: 'Đối tượng', render: (row: VisitRow) => <b>{row.name}</b> }] : []),
        { id: 'kind', label: 'Bảng kiểm', width: named ? 150 : 104, render: (row) => kindWord(row.kind) },
        {
          id: 'decision',
          label: 'Quyết định',
          ...(named ? { width: 140 } : {}),
          render: (row) => <span className={css.whole}>{row.decision ?? 'chưa có'}</span>,
        },
        { id: 'day', label: 'Công bố', width: named ? 150 : 92, align: 'right', render: day },
        { id: 'state', label: 'Tình trạng', width: named ? 160 : 132, render: (row) => <VisitState state={row.state} /> },
        { id: 'open', label: 'Tồn tại còn', width: named ? 130 : 118, align: 'right', render: open },
      ]}
    />
  );
}
