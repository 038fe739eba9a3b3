// The frame that the lists of meetings and of conclusions share: head, chips, the grid as its person left it, its way to Excel.
import { useMemo, useRef, type ReactNode } from 'react';
import type { Filter } from '../../../preload/contract/primitives.ts';
import { type ListMemory, type ListName, rememberList } from '../../app/list-memory.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { ColumnsMenu } from '../../components/ColumnsMenu.tsx';
import { DataGrid } from '../../components/DataGrid.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterChip, type FilterChipProps } from '../../components/FilterChip.tsx';
import { FilterSearch } from '../../components/FilterSearch.tsx';
import type { GridColumn } from '../../components/grid-layout.ts';
import { ExportIcon } from '../../components/icons.tsx';
import { FilterBar, ListPage, PageHeader } from '../../components/PageHeader.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { SortMenu } from '../../components/SortMenu.tsx';
import { CouncilTabs } from './CouncilTabs.tsx';
import css from './meetings.module.css';

export type CouncilChip = Pick<FilterChipProps, 'column' | 'label' | 'kind' | 'options'>;

interface CouncilListProps<Row extends { id: string }> {
  list: ListName;
  memory: ListMemory;
  title: string;
  /** Path of its tab. */
  active: string;
  /** Undefined while it is on its way. */
  data: { rows: readonly Row[]; total: number } | undefined;
  columns: readonly GridColumn<Row>[];
  chips: readonly CouncilChip[];
  today: string;
  searchLabel: string;
  /** Before the chips. */
  view?: ReactNode;
  action?: ReactNode;
  exporting: boolean;
  onExport: () => void;
  onOpen: (row: Row) => void;
  /** Between the head and the rows. */
  above?: ReactNode;
  /** Where the council has no row at all. */
  nothing: ReactNode;
  /** Where the view has none and no filter hides one. */
  noneInView?: ReactNode;
  foot: string;
}

const without = (filters: readonly Filter[], column: string) => filters.filter((one) => one.column !== column);

export function CouncilList<Row extends { id: string }>(props: CouncilListProps<Row>) {
  const { list, memory, title, data, columns, chips } = props;
  const { search, filters, sort, layout } = memory;
  const box = useRef<HTMLButtonElement>(null);
  const rows = data?.rows ?? [];
  const ask = (change: Partial<ListMemory>) => rememberList(list, { ...change, cursor: 0, scrollTop: 0 });
  const keep = useMemo(
    () => ({
      cursor: (cursor: number) => rememberList(list, { cursor }),
      scrollTop: (scrollTop: number) => rememberList(list, { scrollTop }),
    }),
    [list],
  );
  useShortcut('Ctrl+E', () => box.current?.click(), { label: 'Xuất Excel đúng như đang xem', group: title });
  useShortcut('Ctrl+F', () => document.querySelector<HTMLInputElement>('[role="search"] input')?.select(), { label: 'Lọc', group: title });
  const filtered = search.trim() !== '' || filters.length > 0;
  const none = filtered ? (
    <EmptyState title="Không có dòng nào như vậy" text="Bỏ bớt bộ lọc hoặc gõ ít chữ hơn.">
      <Button onClick={() => ask({ search: '', filters: [] })}>Bỏ mọi bộ lọc</Button>
    </EmptyState>
  ) : (
    props.noneInView
  );
  return (
    <ListPage
      head={
        <>
          <PageHeader
            title={title}
            {...(data && { shown: rows.length, total: data.total })}
            actions={
              <>
                <Button ref={box} icon={<ExportIcon />} disabled={props.exporting || rows.length === 0} onClick={props.onExport}>
                  Xuất Excel
                </Button>
                {props.action}
              </>
            }
          />
          <CouncilTabs active={props.active} />
          {data !== undefined && data.total > 0 && (
            <FilterBar
              tools={
                <>
                  <ColumnsMenu columns={columns} layout={layout} onLayout={(next) => rememberList(list, { layout: next })} />
                  <SortMenu columns={columns} sort={sort} onSort={(next) => ask({ sort: next })} />
                </>
              }
            >
              <FilterSearch value={search} onChange={(text) => ask({ search: text })} label={props.searchLabel} />
              {props.view}
              {chips.map((chip) => (
                <FilterChip
                  key={chip.column}
                  {...chip}
                  today={props.today}
                  filter={filters.find((one) => one.column === chip.column)}
                  onChange={(filter) => ask({ filters: [...without(filters, chip.column), ...(filter ? [filter] : [])] })}
                />
              ))}
            </FilterBar>
          )}
        </>
      }
    >
      {props.above}
      {!data ? (
        <div className={css.waiting}>
          <SkeletonRows rows={12} />
        </div>
      ) : data.total === 0 ? (
        props.nothing
      ) : (
        <DataGrid
          label={title}
          columns={columns}
          total={rows.length}
          getRow={(index) => rows[index]}
          rowId={(row) => row.id}
          sort={sort}
          onSort={(next) => ask({ sort: next })}
          cursor={rows.length > 0 ? Math.min(memory.cursor, rows.length - 1) : null}
          onCursor={keep.cursor}
          onOpen={(index) => {
            const row = rows[index];
            if (row) props.onOpen(row);
          }}
          layout={layout}
          onLayout={(next) => rememberList(list, { layout: next })}
          initialScrollTop={memory.scrollTop}
          onScrollTop={keep.scrollTop}
          autoFocus
          empty={none}
        />
      )}
      {data !== undefined && data.total > 0 && <div className={css.listFoot}>{props.foot}</div>}
    </ListPage>
  );
}
