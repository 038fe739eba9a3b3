// The frame that the lists of visits and of findings share: head, views, chips, the grid by window, its way to Excel.
import { useMemo, useRef, type ReactNode } from 'react';
import type { Filter, Sort } from '../../../preload/contract/primitives.ts';
import { failureOf } from '../../api.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { ColumnsMenu } from '../../components/ColumnsMenu.tsx';
import { DataGrid } from '../../components/DataGrid.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterChip, type FilterChipProps } from '../../components/FilterChip.tsx';
import { FilterSearch } from '../../components/FilterSearch.tsx';
import type { GridColumn } from '../../components/grid-layout.ts';
import { ExportIcon } from '../../components/icons.tsx';
import { FilterBar, ListPage, PageHeader, ViewTabs, type ViewTab } from '../../components/PageHeader.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { SortMenu } from '../../components/SortMenu.tsx';
import { Places } from './Places.tsx';
import type { AskedList } from './use-asked-list.ts';
import css from './plans.module.css';

export type Chip = Pick<FilterChipProps, 'column' | 'label' | 'kind' | 'options'> & {
  /** Shown only while it asks something. */
  hidden?: boolean;
};

interface ListFrameProps<Row extends { id: string }> {
  title: string;
  asked: AskedList;
  head: { data: { total: number } | undefined; isError: boolean; error: unknown; refetch: () => unknown };
  matching: number;
  getRow: (index: number) => Row | undefined;
  onRange: (first: number, last: number) => void;
  columns: readonly GridColumn<Row>[];
  chips: readonly Chip[];
  tabs: readonly ViewTab[];
  tab: string;
  today: string;
  searchLabel: string;
  exporting: boolean;
  onExport: () => void;
  onOpen: (row: Row) => void;
  /** The filled button of the head. */
  action?: ReactNode;
  /** Where the register has no row at all. */
  nothing: ReactNode;
  foot: string;
}

const without = (filters: readonly Filter[], column: string) => filters.filter((one) => one.column !== column);

export function ListFrame<Row extends { id: string }>(props: ListFrameProps<Row>) {
  const { title, asked, head, matching, getRow, columns, tab, exporting } = props;
  const { memory, filters, search, ask } = asked;
  const box = useRef<HTMLButtonElement>(null);
  const at = Math.min(memory.cursor, Math.max(0, matching - 1));
  const group = title;
  const chips = useMemo(
    () => props.chips.filter((chip) => !chip.hidden || filters.some((one) => one.column === chip.column)),
    [props.chips, filters],
  );
  useShortcut('Ctrl+E', () => box.current?.click(), { label: 'Xuất Excel đúng như đang xem', group });
  useShortcut('Ctrl+F', () => document.querySelector<HTMLInputElement>('[role="search"] input')?.select(), { label: 'Lọc', group });
  if (head.isError)
    return (
      <EmptyState title="Chưa đọc được danh sách" text={failureOf(head.error).message}>
        <Button variant="filled" onClick={() => void head.refetch()}>
          Đọc lại
        </Button>
      </EmptyState>
    );
  const filtered = search.trim() !== '' || filters.length > 0;
  const empty = filtered ? (
    <EmptyState title="Không có dòng nào như vậy" text="Bỏ bớt bộ lọc hoặc gõ ít chữ hơn.">
      <Button onClick={() => ask({ search: '', filters: [] })}>Bỏ mọi bộ lọc</Button>
    </EmptyState>
  ) : (
    <EmptyState title="Không có dòng nào ở cách xem này">
      <Button onClick={() => asked.pick('tat-ca')}>Xem tất cả</Button>
    </EmptyState>
  );
  return (
    <ListPage
      head={
        <>
          <PageHeader
            title={title}
            {...(head.data && { shown: matching, total: head.data.total })}
            actions={
              <>
                <Places />
                <Button ref={box} icon={<ExportIcon />} disabled={exporting || matching === 0} onClick={props.onExport}>
                  Xuất Excel
                </Button>
                {props.action}
              </>
            }
          />
          <ViewTabs label="Cách xem" active={tab} onPick={asked.pick} tabs={props.tabs} />
          <FilterBar
            tools={
              <>
                <ColumnsMenu columns={columns} layout={memory.layout} onLayout={(layout) => asked.remember({ layout })} />
                <SortMenu columns={columns} sort={memory.sort} onSort={(sort: Sort[]) => ask({ sort })} />
              </>
            }
          >
            <FilterSearch value={search} onChange={(text) => ask({ search: text })} label={props.searchLabel} />
            {chips.map(({ hidden: _, ...chip }) => (
              <FilterChip
                key={chip.column}
                {...chip}
                today={props.today}
                filter={filters.find((one) => one.column === chip.column)}
                onChange={(filter) => ask({ filters: [...without(filters, chip.column), ...(filter ? [filter] : [])] })}
              />
            ))}
          </FilterBar>
        </>
      }
    >
      {head.data ? (
        <DataGrid
          label={title}
          columns={columns}
          total={matching}
          getRow={getRow}
          rowId={(row) => row.id}
          onRange={props.onRange}
          sort={memory.sort}
          onSort={(sort) => ask({ sort })}
          cursor={matching > 0 ? at : null}
          onCursor={asked.onCursor}
          onOpen={(index) => {
            const row = getRow(index);
            if (row) props.onOpen(row);
          }}
          layout={memory.layout}
          onLayout={(layout) => asked.remember({ layout })}
          initialScrollTop={memory.scrollTop}
          onScrollTop={asked.onScrollTop}
          autoFocus
          empty={head.data.total === 0 ? props.nothing : empty}
        />
      ) : (
        <div className={css.waiting}>
          <SkeletonRows rows={14} />
        </div>
      )}
      <div className={css.foot}>{props.foot}</div>
    </ListPage>
  );
}
