// Visits as a small table on the page of whom they concern.
import type { VisitRow } from '../../../preload/contract/inspection-visits.ts';
import { writeDay } from '../../components/plain-day.ts';
import { SmallTable } from '../../components/SmallTable.tsx';
import { kindWord, openWords, VisitState } from './visit-words.tsx';
import css from './visits.module.css';

interface VisitTableProps {
  rows: readonly VisitRow[];
  empty: string;
  onOpen: (row: VisitRow) => void;
}

const day = (row: VisitRow) =>
  row.announcedOn ? writeDay(row.announcedOn) : row.plannedOn ? <span className={css.quiet}>dự kiến {writeDay(row.plannedOn)}</span> : '–';
export function VisitTable({ rows, empty, onOpen }: VisitTableProps) {
  return (
    <SmallTable
      label="Cuộc kiểm tra"
      rows={rows}
      rowId={(row) => row.id}
      onOpen={onOpen}
      empty={empty}
      columns={[
        { id: 'kind', label: 'Bảng kiểm', width: 104, render: (row) => kindWord(row.kind) },
        {
          id: 'decision',
          label: 'Quyết định',
          render: (row) => <span className={css.whole}>{row.decision ?? 'chưa có'}</span>,
        },
        { id: 'day', label: 'Công bố', width: 92, align: 'right', render: day },
        { id: 'state', label: 'Tình trạng', width: 132, render: (row) => <VisitState state={row.state} /> },
        {
          id: 'open',
          label: 'Tồn tại còn',
          width: 118,
          align: 'right',
          render: (row) => (row.late > 0 ? <b className={css.bad}>{openWords(row)}</b> : openWords(row)),
        },
      ]}
    />
  );
}
