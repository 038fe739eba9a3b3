// The list of the gallery: the first north-star picture on living parts.
import Add from '@mui/icons-material/AddRounded';
import Delete from '@mui/icons-material/DeleteOutlineRounded';
import Event from '@mui/icons-material/EditCalendarOutlined';
import Mail from '@mui/icons-material/MailOutlineRounded';
import Tag from '@mui/icons-material/SellOutlined';
import { useCallback, useState } from 'react';
import type { Filter, Sort } from '../../preload/contract/primitives.ts';
import { ActionBar, GridFoot } from '../components/ActionBar.tsx';
import { AddFilter } from '../components/AddFilter.tsx';
import { Button, LinkButton } from '../components/Button.tsx';
import { ColumnsMenu } from '../components/ColumnsMenu.tsx';
import { DataGrid } from '../components/DataGrid.tsx';
import { FilterChip } from '../components/FilterChip.tsx';
import { FilterSearch } from '../components/FilterSearch.tsx';
import { shippedLayout, type GridColumn } from '../components/grid-layout.ts';
import { nothingSelected, selectedCount, type GridSelection } from '../components/grid-selection.ts';
import { ExportIcon, ImportIcon } from '../components/icons.tsx';
import { FilterBar, ListPage, PageHeader, ViewTabs } from '../components/PageHeader.tsx';
import { FactList, PeekPanel } from '../components/PeekPanel.tsx';
import { SortMenu } from '../components/SortMenu.tsx';
import { NoticeBox, StatusPill, StatusWord } from '../components/StatusWord.tsx';
import { galleryRow, type GalleryRow } from './rows.ts';
import css from './gallery.module.css';

const columns: GridColumn<GalleryRow>[] = [
  { id: 'name', label: 'Tên tổ chức', width: 240, strong: true, text: (row) => row.name },
  {
    id: 'status',
    label: 'Trạng thái',
    width: 176,
    text: (row) => row.status,
    render: (row) => <StatusWord status={row.status} detail={row.detail} />,
  },
  { id: 'class', label: 'Hạng', width: 44, text: (row) => row.class },
  {
    id: 'number',
    label: 'Giấy, thông báo',
    width: 118,
    text: (row) => row.number,
    render: (row) => (
      <>
        {row.prefix && <small className={css.prefix}>{row.prefix}</small>}
        {row.number}
      </>
    ),
  },
  { id: 'place', label: 'Trụ sở', width: 126, text: (row) => row.place },
  { id: 'until', label: 'Đến ngày', width: 98, align: 'right', text: (row) => row.until },
  { id: 'taxCode', label: 'Mã số thuế', width: 110, hidden: true, text: () => '6009173505' },
];

const tabs = [
  { id: 'all', label: 'Tất cả', count: 214 },
  { id: 'due', label: 'Cần xử lý', count: 31 },
  { id: 'soon', label: 'Hết hạn trong 90 ngày', count: 17 },
  { id: 'silent', label: 'Chưa thông báo', count: 9 },
  { id: 'never', label: 'Chưa kiểm tra lần nào', count: 61 },
  { id: 'bc', label: 'Hạng B, C', count: 38 },
];

const asked = new URLSearchParams(location.search);
const total = Number(asked.get('rows') ?? 14);
const slow = asked.has('slow');

export function ListGallery() {
  const [tab, setTab] = useState('bc');
  const [text, setText] = useState('');
  const [filters, setFilters] = useState<Record<string, Filter | undefined>>({
    class: { kind: 'set', column: 'class', values: ['B', 'C'] },
    groups: { kind: 'set', column: 'groups', values: ['2', '3'] },
  });
  const [sort, setSort] = useState<Sort[]>([{ column: 'name', direction: 'ascending' }]);
  const [selection, setSelection] = useState<GridSelection>({ mode: 'some', ids: new Set(['row-2', 'row-3', 'row-8']) });
  const [cursor, setCursor] = useState(2);
  const [layout, setLayout] = useState(shippedLayout);
  const getRow = useCallback((index: number) => (slow && index % 3 === 0 ? undefined : galleryRow(index)), []);
  const rangeIds = useCallback(
    (first: number, last: number) => Promise.resolve(Array.from({ length: last - first + 1 }, (_, at) => `row-${first + at}`)),
    [],
  );
  const chip = (column: string, label: string, values: string[]) => (
    <FilterChip
      column={column}
      label={label}
      kind="set"
      options={values.map((value) => ({ value, label: value }))}
      today="2026-11-23"
      filter={filters[column]}
      onChange={(filter) => setFilters({ ...filters, [column]: filter })}
    />
  );
  const row = galleryRow(cursor);
  const count = selectedCount(selection, total);
  const head = (
    <>
      <PageHeader
        title="Tổ chức huấn luyện"
        shown={38}
        total={214}
        actions={
          <>
            <Button icon={<ImportIcon />}>Nhập từ Excel</Button>
            <Button icon={<ExportIcon />}>Xuất Excel</Button>
            <Button variant="filled" icon={<Add />}>
              Thêm mới
            </Button>
          </>
        }
      />
      <ViewTabs label="Cách xem" tabs={tabs} active={tab} onPick={setTab} onSave={() => undefined} />
      <FilterBar
        tools={
          <>
            <ColumnsMenu columns={columns} layout={layout} onLayout={setLayout} />
            <SortMenu columns={columns} sort={sort} onSort={setSort} />
          </>
        }
      >
        <FilterSearch value={text} onChange={setText} />
        {chip('class', 'Hạng', ['A', 'B', 'C'])}
        {chip('groups', 'Nhóm huấn luyện', ['1', '2', '3', '4', '5', '6'])}
        {chip('status', 'Trạng thái', ['Còn hiệu lực', 'Sắp hết hạn', 'Đình chỉ'])}
        <FilterChip
          column="until"
          label="Đến ngày"
          kind="date"
          today="2026-11-23"
          filter={filters['until']}
          onChange={(filter) => setFilters({ ...filters, until: filter })}
        />
        {chip('place', 'Trụ sở', ['P. Tân Lập', 'X. Ea Kar'])}
        <AddFilter columns={columns} onAdd={() => undefined} />
      </FilterBar>
    </>
  );
  const peek = (
    <PeekPanel
      title={row.name}
      onOpen={() => undefined}
      actions={
        <>
          <Button size={28} variant="filled">
            Soạn công văn nhắc
          </Button>
          <Button size={28}>Mở hồ sơ</Button>
        </>
      }
    >
      <div className={css.status}>
        <StatusPill status={row.status} detail={row.status === 'expiring' ? 'còn 19 ngày' : row.detail} />
        <LinkButton>Vì sao?</LinkButton>
      </div>
      <FactList
        facts={[
          ['Mã số thuế', '6009173505'],
          ['Trụ sở', `27 Y Wang, ${row.place}`],
          ['Người đứng đầu', 'Lê Quang Thịnh'],
          ['Điện thoại', '0262 3 000 460'],
          ['Hạng, nhóm', 'C · nhóm 1, 2, 3, 4, 6'],
        ]}
      />
      <hr />
      <FactList
        facts={[
          ['Người huấn luyện', '5 / cần 4'],
          ['Khu thực hành', '340 m² / cần 300'],
          ['Đã huấn luyện', '1.286 người năm nay'],
          ['Kiểm tra cuối', '18/06/2025'],
        ]}
      />
      <NoticeBox title="Muốn hoạt động tiếp" basis="NQ 66.18/2026/NQ-CP, Phụ lục I.4, B.III">
        Công khai thông tin và thông báo Bộ Nội vụ, Sở Nội vụ trước ít nhất 05 ngày làm việc: chậm nhất <b>04/12/2026.</b>
      </NoticeBox>
    </PeekPanel>
  );
  return (
    <ListPage head={head} peek={peek}>
      <DataGrid
        label="Tổ chức huấn luyện"
        columns={columns}
        total={total}
        getRow={getRow}
        rowId={(one) => one.id}
        sort={sort}
        onSort={setSort}
        selection={selection}
        onSelect={setSelection}
        rangeIds={rangeIds}
        cursor={cursor}
        onCursor={setCursor}
        layout={layout}
        onLayout={setLayout}
      />
      {count > 0 ? (
        <ActionBar count={count} onClear={() => setSelection(nothingSelected)}>
          <Button variant="bar" icon={<ExportIcon />}>
            Xuất
          </Button>
          <Button variant="bar" icon={<Mail />}>
            Soạn công văn nhắc
          </Button>
          <Button variant="bar" icon={<Event />}>
            Lập kế hoạch kiểm tra
          </Button>
          <Button variant="bar" icon={<Tag />}>
            Gắn nhãn
          </Button>
          <Button variant="bar-danger" icon={<Delete />}>
            Xóa
          </Button>
        </ActionBar>
      ) : (
        <GridFoot>{total.toLocaleString('vi')} tổ chức</GridFoot>
      )}
    </ListPage>
  );
}
