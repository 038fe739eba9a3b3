// Providers that lack what they must keep on the day: who, what, by kind; each line opens its record.
import { useMemo, useRef, useState } from 'react';
import { type FindingKind, findingKinds, type ShortageRow, type ShortageView } from '../../../preload/contract/conditions.ts';
import type { Sort } from '../../../preload/contract/primitives.ts';
import { records } from '../../../preload/contract/records/index.ts';
import type { RegisterName } from '../../../preload/contract/records/record.ts';
import { api, failureOf } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DataGrid } from '../../components/DataGrid.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterSearch } from '../../components/FilterSearch.tsx';
import type { GridColumn } from '../../components/grid-layout.ts';
import { isSelected, nothingSelected, type GridSelection } from '../../components/grid-selection.ts';
import { ExportIcon } from '../../components/icons.tsx';
import { FilterBar, ListPage, PageHeader, ViewTabs } from '../../components/PageHeader.tsx';
import { writeDay } from '../../components/plain-day.ts';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { StatusWord } from '../../components/StatusWord.tsx';
import { useFileJob } from '../../app/use-file-job.ts';
import { useAsOf } from '../../app/as-of.ts';
import { findingLabel, stateLooks, stateWords, worstOf } from './condition-words.ts';
import { ShortageFoot } from './ShortageFoot.tsx';
import { useRowsByWindow } from '../../app/rows-by-window.ts';
import css from './conditions.module.css';

export const shortagesPath = '/cap-phep/dieu-kien';
const tabs: Record<string, ShortageView['show']> = { thieu: 'lacking', 'sap-het': 'ending', 'chua-co': 'untold', 'tat-ca': 'all' };
const providers: readonly RegisterName[] = ['training', 'technical-inspection', 'monitoring', 'health-exam'];

const stateOf = (row: ShortageRow) =>
  row.findings.length > 0 ? worstOf(row.findings.map((one) => one.state)) : row.state === 'none' ? 'unknown' : 'met';
const lackingWords = ({ findings }: ShortageRow) => findings.map((one) => findingLabel(one.kind)).join('; ');

const columns: readonly GridColumn<ShortageRow>[] = [
  { id: 'name', label: 'Tên đơn vị', width: 312, strong: true, text: (row) => row.name },
  { id: 'register', label: 'Sổ', width: 140, text: (row) => records[row.register].label },
  {
    id: 'state',
    label: 'Kết quả',
    width: 124,
    sortable: false,
    text: (row) => stateWords[stateOf(row)],
    render: (row) => <StatusWord status={stateLooks[stateOf(row)]} word={stateWords[stateOf(row)]} />,
  },
  { id: 'findings', label: 'Điều cần khắc phục', width: 210, text: (row) => lackingWords(row) || '–' },
  { id: 'words', label: 'Cụ thể', width: 302, sortable: false, text: (row) => row.findings.map((one) => one.words).join('; ') || '–' },
];
const endingColumns: readonly GridColumn<ShortageRow>[] = [
  ...columns.filter((column) => column.id !== 'state'),
  { id: 'due', label: 'Hết sớm nhất', width: 120, text: (row) => (row.due ? writeDay(row.due) : '–') },
];

export function ShortagesPage() {
  const go = useGo();
  const place = usePlace().search;
  const tab = typeof place.xem === 'string' && place.xem in tabs ? place.xem : 'thieu';
  const kind = findingKinds.find((one) => one.code === place.loai)?.code ?? null;
  const register = providers.find((one) => one === place.so) ?? null;
  const { asOf } = useAsOf();
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort[]>([]);
  const [cursor, setCursor] = useState(0);
  const [selection, setSelection] = useState<GridSelection>(nothingSelected);
  const view = useMemo<ShortageView>(
    () => ({ search: search.trim(), show: tabs[tab]!, kind, register, sort, asOf }),
    [search, tab, kind, register, sort, asOf],
  );
  const { head, matching, getRow, onRange } = useRowsByWindow('licensing.shortages', view);
  const { start, running } = useFileJob();
  const exportRef = useRef<HTMLButtonElement>(null);
  const seen = Array.from({ length: matching }, (_, at) => getRow(at)).filter((row) => row !== undefined);
  const chosen = seen.filter((row) => isSelected(selection, row.id));
  const clear = () => setSelection(nothingSelected);
  useShortcut('Ctrl+E', () => exportRef.current?.click(), { label: 'Xuất Excel đúng như đang xem', group: 'Danh sách' });
  useShortcut('Escape', clear, { label: 'Bỏ chọn', group: 'Danh sách', when: chosen.length > 0 });
  if (head.isError) return <EmptyState title="Chưa đọc được danh sách" text={failureOf(head.error).message} />;
  const ask = (change: { xem?: string; loai?: FindingKind | null; so?: RegisterName | null }) => {
    const asked = { xem: tab, loai: kind, so: register, ...change };
    setCursor(0);
    clear();
    go(shortagesPath, {
      search: { xem: asked.xem, ...(asked.loai && { loai: asked.loai }), ...(asked.so && { so: asked.so }) },
      replace: true,
    });
  };
  const open = (index: number) => {
    const row = getRow(index);
    if (row) go(`/so-bo/${row.register}/${row.id}`);
  };
  const counts = head.data?.counts;
  const filtered = view.search !== '' || kind !== null || register !== null;
  const kinds = findingKinds.flatMap(({ code, label }) => {
    const count = head.data?.kinds.find((one) => one.kind === code)?.n ?? 0;
    return count > 0 || code === kind ? [{ value: code, label, count }] : [];
  });
  const out = () => void start((call) => api.licensing.exportShortages({ ...view, ids: null }, call), 'Đã xuất danh sách');
  return (
    <ListPage
      head={
        <>
          <PageHeader
            title="Điều kiện hoạt động"
            {...(head.data && { shown: matching, total: head.data.total })}
            actions={
              <Button ref={exportRef} icon={<ExportIcon />} disabled={running || matching === 0} onClick={out}>
                Xuất Excel
              </Button>
            }
          />
          <ViewTabs
            label="Cách xem"
            active={tab}
            onPick={(xem) => ask({ xem, loai: null })}
            tabs={[
              { id: 'thieu', label: 'Thiếu điều kiện', count: counts?.lacking },
              { id: 'sap-het', label: 'Sắp hết hạn', count: counts?.ending },
              { id: 'chua-co', label: 'Chưa có dữ liệu', count: counts?.untold },
              { id: 'tat-ca', label: 'Tất cả đã ghi', count: counts?.all },
            ]}
          />
          <FilterBar>
            <FilterSearch value={search} onChange={setSearch} label="Lọc theo tên, mã số thuế" />
            <Choice
              small
              label="Loại"
              value={kind ?? ''}
              options={kinds}
              placeholder="Mọi loại"
              clearable="Mọi loại"
              onChange={(loai) => ask({ loai: loai || null })}
            />
            <Choice
              small
              label="Sổ"
              value={register ?? ''}
              options={providers.map((value) => ({ value, label: records[value].label }))}
              placeholder="Mọi sổ"
              clearable="Mọi sổ"
              onChange={(so) => ask({ so: (so || null) as RegisterName | null })}
            />
          </FilterBar>
        </>
      }
    >
      {head.data ? (
        <DataGrid
          label="Điều kiện hoạt động"
          columns={tab === 'sap-het' ? endingColumns : columns}
          total={matching}
          getRow={getRow}
          rowId={(row) => row.id}
          onRange={onRange}
          sort={sort}
          onSort={setSort}
          selection={selection}
          onSelect={setSelection}
          cursor={matching > 0 ? Math.min(cursor, matching - 1) : null}
          onCursor={setCursor}
          onOpen={open}
          autoFocus
          empty={
            <EmptyState
              title={
                head.data.total === 0
                  ? 'Chưa có đơn vị nào đang hoạt động'
                  : filtered
                    ? 'Không có đơn vị nào khớp bộ lọc'
                    : tab === 'thieu'
                      ? 'Không thấy đơn vị nào thiếu điều kiện'
                      : 'Không có đơn vị nào ở cách xem này'
              }
              text={
                filtered
                  ? 'Bỏ bớt điều kiện lọc để thấy các đơn vị khác.'
                  : 'Ghi người, thiết bị và cơ sở vật chất ở mục Điều kiện hoạt động trong hồ sơ từng đơn vị.'
              }
            />
          }
        />
      ) : (
        <div className={css.waiting}>
          <SkeletonRows rows={14} />
        </div>
      )}
      <ShortageFoot view={view} chosen={chosen} onClear={clear} />
    </ListPage>
  );
}
