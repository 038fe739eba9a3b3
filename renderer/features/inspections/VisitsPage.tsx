// The list of visits: by state, kind, agency, leader, days and what is still open; remembered per person, taken to Excel as it is seen.
import Add from '@mui/icons-material/AddRounded';
import { useMemo } from 'react';
import type { VisitRow } from '../../../preload/contract/inspection-visits.ts';
import { visitKinds } from '../../../preload/contract/records/visit-choices.ts';
import { api } from '../../api.ts';
import { useGo } from '../../app/navigation.ts';
import { useRowsByWindow, type ViewOf } from '../../app/rows-by-window.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { visitColumns } from './held-columns.tsx';
import { visitWords } from './list-address.ts';
import { type ListChip, ListFrame } from './ListFrame.tsx';
import { type AskedList, useAskedList } from './use-asked-list.ts';
import { useVisitor, visitPath, visitsPath } from './visit-words.tsx';

type State = VisitRow['state'];
const tabs: readonly { id: string; label: string; states: State[] | null }[] = [
  { id: 'dang-lam', label: 'Đang làm', states: ['planned', 'running', 'overdue', 'postponed', 'minuted'] },
  { id: 'qua-han', label: 'Quá thời hạn', states: ['overdue'] },
  { id: 'ket-thuc', label: 'Đã kết thúc', states: ['closed', 'stopped'] },
  { id: 'tat-ca', label: 'Tất cả', states: null },
];
const options = (list: readonly { code: string; label: string }[]) => list.map(({ code, label }) => ({ value: code, label }));
const named = (list: readonly string[]) => list.map((name) => ({ value: name, label: name }));
const remedies = [
  { value: 'open', label: 'Còn tồn tại chưa khắc phục' },
  { value: 'late', label: 'Có tồn tại quá hạn' },
  { value: 'closed', label: 'Đã khắc phục hết' },
  { value: 'none', label: 'Không có tồn tại' },
];
const plans = [
  { value: 'yes', label: 'Theo kế hoạch' },
  { value: 'no', label: 'Ngoài kế hoạch' },
];

export function VisitsPage() {
  const asked = useAskedList('visit', visitsPath, visitWords);
  return asked && <Visits asked={asked} />;
}

function Visits({ asked }: { asked: AskedList }) {
  const go = useGo();
  const { mayWrite, locked, today, asOf } = useVisitor();
  const tab = tabs.find((one) => one.id === asked.view) ?? tabs[0]!;
  const { search, filters, memory } = asked;
  const view = useMemo<ViewOf<'inspections.visits'>>(
    () => ({ search: search.trim(), states: tab.states, filters: [...filters], sort: [...memory.sort], asOf }),
    [search, tab, filters, memory.sort, asOf],
  );
  const { head, matching, getRow, onRange } = useRowsByWindow('inspections.visits', view, Math.floor(memory.scrollTop / 36));
  const { start, running } = useFileJob();
  const { agencies, leaders, owners } = head.data ?? {};
  const chips = useMemo<ListChip[]>(
    () => [
      { column: 'kind', label: 'Bảng kiểm', kind: 'set', options: options(visitKinds) },
      { column: 'remedy', label: 'Tồn tại', kind: 'set', options: remedies },
      { column: 'announcedOn', label: 'Ngày công bố', kind: 'date' },
      { column: 'leader', label: 'Trưởng đoàn', kind: 'set', options: named(leaders ?? []) },
      { column: 'agency', label: 'Cơ quan', kind: 'set', options: named(agencies ?? []) },
      { column: 'planned', label: 'Kế hoạch', kind: 'set', options: plans },
      { column: 'plannedOn', label: 'Ngày dự kiến', kind: 'date', hidden: true },
      { column: 'closedOn', label: 'Ngày kết thúc', kind: 'date', hidden: true },
      { column: 'closingDays', label: 'Số ngày đến kết thúc', kind: 'number', hidden: true },
      { column: 'owner', label: 'Đối tượng', kind: 'set', options: owners ?? [], hidden: true },
    ],
    [agencies, leaders, owners],
  );
  const add = () => go(`${visitsPath}/moi`);
  useShortcut('Ctrl+N Alt+N', add, { label: 'Thêm cuộc kiểm tra', group: 'Cuộc kiểm tra', when: mayWrite && !locked });
  const count = (states: State[] | null) =>
    head.data?.counts.filter((one) => states === null || states.includes(one.state)).reduce((sum, one) => sum + one.n, 0);
  const action = mayWrite && (
    <Button variant="filled" icon={<Add />} disabled={!!locked} title={locked} onClick={add}>
      Thêm cuộc kiểm tra
    </Button>
  );
  return (
    <ListFrame
      title="Cuộc kiểm tra"
      asked={asked}
      head={head}
      matching={matching}
      getRow={getRow}
      onRange={onRange}
      columns={visitColumns}
      chips={chips}
      tabs={tabs.map(({ id, label, states }) => ({ id, label, count: count(states) }))}
      tab={tab.id}
      today={today}
      searchLabel="Lọc theo tên, mã số thuế, số quyết định"
      exporting={running}
      onExport={() => void start((call) => api.inspections.exportVisits(view, call), 'Đã xuất danh sách cuộc kiểm tra')}
      onOpen={(row) => go(visitPath(row.id))}
      action={action}
      nothing={
        <EmptyState
          title="Chưa có cuộc kiểm tra nào"
          text="Ghi quyết định, công bố, bảng kiểm, tồn tại và việc khắc phục của từng cuộc ở đây."
        >
          {action}
        </EmptyState>
      }
      foot="Thời hạn tính theo ngày lịch từ ngày công bố. Enter để mở, Ctrl+E để xuất đúng như đang xem."
    />
  );
}
