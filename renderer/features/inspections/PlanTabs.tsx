// The plan as a list with its quarters, and the amendments that changed it.
import type { PlanRow } from '../../../preload/contract/inspection-plans.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { LinkButton } from '../../components/Button.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SectionCard } from '../../components/SectionCard.tsx';
import { SmallTable } from '../../components/SmallTable.tsx';
import type { PlanPageData } from './PlanCalendar.tsx';
import { checklistWord, planPath, stretch } from './plan-words.tsx';
import css from './plans.module.css';

const noteOf = (row: PlanRow) =>
  [
    row.dropped !== null && `Bỏ theo điều chỉnh lần ${row.dropped}.`,
    row.added !== null && `Thêm theo điều chỉnh lần ${row.added}.`,
    row.reason,
    row.reason === null && row.conflicts.length > 0 && row.conflicts.map((one) => one.words).join(' '),
  ]
    .filter(Boolean)
    .join(' ') || '–';

/** The rows that the address asks for: of one quarter, visited or not; all without one. */
function useAskedRows(page: PlanPageData): { rows: readonly PlanRow[]; words: string | null } {
  const { quy, lam } = usePlace().search;
  const quarter = Number(quy) || null;
  if (quarter === null) return { rows: page.lines, words: null };
  const rows = page.lines.filter(
    (row) =>
      row.dropped === null &&
      row.from !== null &&
      Math.ceil(Number(row.from.slice(5, 7)) / 3) === quarter &&
      (lam === undefined || (lam === 'roi') === (row.made !== null)),
  );
  const made = lam === 'roi' ? ', đã kiểm tra' : lam === 'chua' ? ', chưa kiểm tra' : '';
  return { rows, words: `Quý ${quarter}${made}: ${rows.length} đơn vị` };
}

export function PlanList({ page, onOpen }: { page: PlanPageData; onOpen: (row: PlanRow) => void }) {
  const go = useGo();
  const { rows, words } = useAskedRows(page);
  const team = (row: PlanRow) => page.teams.find((one) => one.id === row.team)?.name ?? 'chưa giao';
  return (
    <>
      <p className={css.totals}>
        <span>{page.decidedOn === null ? 'Dự thảo' : `Quyết định số ${page.decisionNumber} ngày ${writeDay(page.decidedOn)}`}</span>
        {page.quarters.map((one) => (
          <span key={one.quarter}>
            Quý {one.quarter}: <b>{one.planned}</b> cuộc, đã kiểm tra <b>{one.made}</b>
          </span>
        ))}
      </p>
      {words !== null && (
        <p className={css.totals} role="status">
          <b>{words}</b>
          <LinkButton onClick={() => go(planPath, { search: { ke: page.id, xem: 'danh-sach' }, replace: true })}>
            Xem cả kế hoạch
          </LinkButton>
        </p>
      )}
      <div className={css.card}>
        <SmallTable
          label={page.title}
          rows={rows}
          rowId={(row) => row.id}
          onOpen={(row) => row.dropped === null && onOpen(row)}
          empty="Chưa có đơn vị nào. Chọn từ Cần xếp lịch."
          columns={[
            { id: 'name', label: 'Đơn vị', width: '28%', render: (row) => row.name },
            { id: 'checklist', label: 'Nội dung', width: 110, render: (row) => checklistWord(row.checklist) },
            { id: 'days', label: 'Thời gian', width: 150, render: (row) => stretch(row.from, row.to) },
            { id: 'team', label: 'Đoàn', width: 90, render: team },
            { id: 'made', label: 'Đã kiểm tra', width: 100, render: (row) => (row.made === null ? '–' : writeDay(row.made)) },
            { id: 'note', label: 'Ghi chú, cảnh báo', render: noteOf },
          ]}
        />
      </div>
    </>
  );
}

export function AmendmentsTab({ page }: { page: PlanPageData }) {
  return (
    <div className={css.columns}>
      {page.amendments.length === 0 && (
        <p>
          {page.decidedOn === null
            ? 'Dự thảo sửa thẳng, không cần điều chỉnh. Sau khi phê duyệt, mọi thay đổi là một lần điều chỉnh có số.'
            : 'Chưa điều chỉnh lần nào. Mở một đơn vị trên lịch để dời hoặc đưa ra; Thêm đơn vị để đưa vào.'}
        </p>
      )}
      {page.amendments.map((one) => (
        <SectionCard
          key={one.id}
          title={`Điều chỉnh lần ${one.number}`}
          action={<small>{`QĐ ${one.decisionNumber} ngày ${writeDay(one.decidedOn)}`}</small>}
        >
          <p className={css.what}>{one.what}</p>
          <p>Lý do: {one.why}</p>
        </SectionCard>
      ))}
    </div>
  );
}
