// Employers that lack OSH or medical staff on the day: who needs how many, who has them, what is lacking.
import { useMemo, useState } from 'react';
import type { Sort } from '../../../preload/contract/primitives.ts';
import type { StaffingRow } from '../../../preload/contract/staffing.ts';
import { failureOf } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { DataGrid } from '../../components/DataGrid.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterSearch } from '../../components/FilterSearch.tsx';
import type { GridColumn } from '../../components/grid-layout.ts';
import { FilterBar, ListPage, PageHeader, ViewTabs } from '../../components/PageHeader.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { StaffingLetters } from './StaffingLetters.tsx';
import { StaffingWord, staffingWord } from './staffing-words.tsx';
import { useRowsByWindow, type ViewOf } from '../../app/rows-by-window.ts';
import css from './staffing.module.css';

export const staffingPath = '/so-bo/enterprise/bo-may';
const list = '/so-bo/enterprise';
const tabs: Record<string, Pick<ViewOf<'registers.staffing'>, 'gap' | 'staff'>> = {
  thieu: { gap: 'yes', staff: null },
  atvsld: { gap: 'yes', staff: 'osh' },
  'y-te': { gap: 'yes', staff: 'medical' },
  'khong-thieu': { gap: 'no', staff: null },
};

const columns: readonly GridColumn<StaffingRow>[] = [
  { id: 'name', label: 'Tên doanh nghiệp', width: 240, strong: true, text: (row) => row.name },
  { id: 'headcount', label: 'Lao động', width: 80, align: 'right', text: (row) => row.headcount?.toLocaleString('vi') ?? 'thiếu số' },
  { id: 'sector', label: 'Ngành nghề', width: 192, sortable: false, text: (row) => row.sector ?? row.sectorCode ?? 'thiếu ngành' },
  {
    id: 'osh',
    label: 'Người ATVSLĐ',
    width: 116,
    text: (row) => staffingWord(row.osh),
    render: (row) => <StaffingWord answer={row.osh} />,
  },
  {
    id: 'oshNeeded',
    label: 'Cần / có',
    width: 176,
    sortable: false,
    text: (row) => (row.osh.needed ? `${row.osh.needed} / ${row.osh.present}` : '–'),
  },
  {
    id: 'medical',
    label: 'Người y tế',
    width: 116,
    text: (row) => staffingWord(row.medical),
    render: (row) => <StaffingWord answer={row.medical} />,
  },
  {
    id: 'medicalNeeded',
    label: 'Cần / có',
    width: 176,
    sortable: false,
    text: (row) => (row.medical.needed ? `${row.medical.needed} / ${row.medical.present}` : '–'),
  },
];

export function StaffingPage() {
  const go = useGo();
  const place = usePlace().search;
  const tab = typeof place.xem === 'string' && place.xem in tabs ? place.xem : 'atvsld';
  const { asOf } = useAsOf();
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort[]>([]);
  const [cursor, setCursor] = useState(0);
  const view = useMemo(() => ({ search: search.trim(), ...tabs[tab]!, sort, asOf }), [search, tab, sort, asOf]);
  const { head, matching, getRow, onRange } = useRowsByWindow('registers.staffing', view);
  const short = head.data?.short;
  useShortcut('Escape', () => go(list), { label: 'Trở lại danh sách doanh nghiệp', group: 'Bộ máy ATVSLĐ' });
  if (head.isError) return <EmptyState title="Chưa đọc được danh sách" text={failureOf(head.error).message} />;
  const open = (index: number) => {
    const row = getRow(index);
    if (row) go(`${list}/${row.id}`);
  };
  const pick = (id: string) => {
    setCursor(0);
    go(staffingPath, { search: { xem: id }, replace: true });
  };
  return (
    <ListPage
      head={
        <>
          <PageHeader
            title="Bộ máy ATVSLĐ của doanh nghiệp"
            {...(head.data && { shown: matching, total: head.data.total })}
            actions={
              <>
                {tabs[tab]?.gap === 'yes' && <StaffingLetters view={view} count={matching} />}
                <Button onClick={() => go(list)}>Về danh sách doanh nghiệp</Button>
              </>
            }
          />
          <ViewTabs
            label="Cách xem"
            active={tab}
            onPick={pick}
            tabs={[
              { id: 'atvsld', label: 'Thiếu người ATVSLĐ', count: short?.osh },
              { id: 'y-te', label: 'Thiếu người y tế', count: short?.medical },
              { id: 'thieu', label: 'Thiếu một trong hai', count: short?.any },
              { id: 'khong-thieu', label: 'Không thiếu' },
            ]}
          />
          <FilterBar>
            <FilterSearch value={search} onChange={setSearch} label="Lọc theo tên, mã số thuế" />
          </FilterBar>
        </>
      }
    >
      {head.data ? (
        <DataGrid
          label="Bộ máy ATVSLĐ của doanh nghiệp"
          columns={columns}
          total={matching}
          getRow={getRow}
          rowId={(row) => row.id}
          onRange={onRange}
          sort={sort}
          onSort={setSort}
          cursor={matching > 0 ? Math.min(cursor, matching - 1) : null}
          onCursor={setCursor}
          onOpen={open}
          autoFocus
          empty={
            <EmptyState
              title={head.data.total === 0 ? 'Chưa có doanh nghiệp nào' : 'Không có doanh nghiệp nào ở cách xem này'}
              text="Định mức theo số lao động và ngành nghề của ngày đang xem."
            />
          }
        />
      ) : (
        <div className={css.waiting}>
          <SkeletonRows rows={14} />
        </div>
      )}
      <div className={css.foot}>
        Chỉ tính người còn hiệu lực huấn luyện đúng nhóm; hợp đồng dịch vụ còn hạn bù cho người thiếu. NĐ 39/2016/NĐ-CP Điều 36, 37.
      </div>
    </ListPage>
  );
}
