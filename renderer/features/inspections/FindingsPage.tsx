// The list of findings of all visits: what is still open, what is late, what was found again; each opens its visit.
import { useMemo } from 'react';
import type { FindingRow } from '../../../preload/contract/inspection-lists.ts';
import { remedyTimings, visitKinds } from '../../../preload/contract/records/visit-choices.ts';
import { api } from '../../api.ts';
import { useAsOf } from '../../app/as-of.ts';
import { useGo } from '../../app/navigation.ts';
import { useRowsByWindow, type ViewOf } from '../../app/rows-by-window.ts';
import { useFileJob } from '../../app/use-file-job.ts';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { findingColumns } from './held-columns.tsx';
import { findingWords } from './list-address.ts';
import { type ListChip, ListFrame } from './ListFrame.tsx';
import { type AskedList, useAskedList } from './use-asked-list.ts';
import { findingsPath, visitPath, visitsPath } from './visit-words.tsx';

type State = FindingRow['state'];
const tabs: readonly { id: string; label: string; states: State[] | null }[] = [
  { id: 'chua-khac-phuc', label: 'Chưa khắc phục', states: ['open', 'late', 'proof'] },
  { id: 'qua-han', label: 'Quá hạn', states: ['late'] },
  { id: 'cho-kiem-tra-lai', label: 'Chờ kiểm tra lại', states: ['proof'] },
  { id: 'da-khac-phuc', label: 'Đã khắc phục', states: ['closed'] },
  { id: 'tat-ca', label: 'Tất cả', states: null },
];
const options = (list: readonly { code: string; label: string }[]) => list.map(({ code, label }) => ({ value: code, label }));
const again = [
  { value: 'yes', label: 'Lặp lại' },
  { value: 'no', label: 'Lần đầu' },
];

export function FindingsPage() {
  const asked = useAskedList('finding', findingsPath, findingWords);
  return asked && <Findings asked={asked} />;
}

function Findings({ asked }: { asked: AskedList }) {
  const go = useGo();
  const { asOf, today } = useAsOf();
  const tab = tabs.find((one) => one.id === asked.view) ?? tabs[0]!;
  const { search, filters, memory } = asked;
  const view = useMemo<ViewOf<'inspections.findings'>>(
    () => ({ search: search.trim(), states: tab.states, filters: [...filters], sort: [...memory.sort], asOf }),
    [search, tab, filters, memory.sort, asOf],
  );
  const { head, matching, getRow, onRange } = useRowsByWindow('inspections.findings', view, Math.floor(memory.scrollTop / 36));
  const { start, running } = useFileJob();
  const { items, owners } = head.data ?? {};
  const chips = useMemo<ListChip[]>(
    () => [
      { column: 'kind', label: 'Bảng kiểm', kind: 'set', options: options(visitKinds) },
      { column: 'item', label: 'Mục', kind: 'set', options: items ?? [] },
      { column: 'dueOn', label: 'Hạn khắc phục', kind: 'date' },
      { column: 'announcedOn', label: 'Ngày kiểm tra', kind: 'date' },
      { column: 'timing', label: 'So với hạn', kind: 'set', options: options(remedyTimings) },
      { column: 'again', label: 'Lặp lại', kind: 'set', options: again },
      { column: 'remedyDays', label: 'Số ngày đến khắc phục', kind: 'number', hidden: true },
      { column: 'owner', label: 'Đối tượng', kind: 'set', options: owners ?? [], hidden: true },
    ],
    [items, owners],
  );
  const count = (states: State[] | null) =>
    head.data?.counts.filter((one) => states === null || states.includes(one.state)).reduce((sum, one) => sum + one.n, 0);
  return (
    <ListFrame
      title="Tồn tại"
      asked={asked}
      head={head}
      matching={matching}
      getRow={getRow}
      onRange={onRange}
      columns={findingColumns}
      chips={chips}
      tabs={tabs.map(({ id, label, states }) => ({ id, label, count: count(states) }))}
      tab={tab.id}
      today={today}
      searchLabel="Lọc theo đơn vị, nội dung, mục"
      exporting={running}
      onExport={() => void start((call) => api.inspections.exportFindings(view, call), 'Đã xuất danh sách tồn tại')}
      onOpen={(row) => go(visitPath(row.visit))}
      nothing={
        <EmptyState title="Chưa ghi tồn tại nào" text="Tồn tại được ghi trên trang của từng cuộc kiểm tra, từ mục không đạt của bảng kiểm.">
          <Button onClick={() => go(visitsPath)}>Xem các cuộc kiểm tra</Button>
        </EmptyState>
      }
      foot="Lặp lại: lần kiểm tra trước đã ghi đúng mục này của cùng đối tượng. Enter để mở cuộc kiểm tra."
    />
  );
}
