// The frame that the lists of visits and of findings share: head, views, chips, the grid by window, its way to Excel.
import { useMemo, type ReactNode } from 'react';
import { failureOf } from '../../api.ts';
import { useListShortcuts } from '../../app/use-list-shortcuts.ts';
import { AskedBar, type Chip, Chips, NothingMatches } from '../../components/AskedBar.tsx';
import { Button } from '../../components/Button.tsx';
import { DataGrid } from '../../components/DataGrid.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import type { GridColumn } from '../../components/grid-layout.ts';
import { ExportIcon } from '../../components/icons.tsx';
import { ListPage, PageHeader, ViewTabs, type ViewTab } from '../../components/PageHeader.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { Places } from './Places.tsx';
import type { AskedList } from './use-asked-list.ts';
import css from './plans.module.css';

export type ListChip = Chip & {
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
  chips: readonly ListChip[];
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

export function ListFrame<Row extends { id: string }>(props: ListFrameProps<Row>) {
  const { title, asked, head, matching, getRow, columns, tab, exporting } = props;
  const { memory, filters, search, ask } = asked;
  const exportRef = useListShortcuts(title, 'Lọc');
  const at = Math.min(memory.cursor, Math.max(0, matching - 1));
  const chips = useMemo(
    () => props.chips.flatMap(({ hidden, ...chip }) => (!hidden || filters.some((one) => one.column === chip.column) ? [chip] : [])),
    [props.chips, filters],
  );
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
    <NothingMatches noun="dòng" onDrop={() => ask({ search: '', filters: [] })} />
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
                <Button ref={exportRef} icon={<ExportIcon />} disabled={exporting || matching === 0} onClick={props.onExport}>
                  Xuất Excel
                </Button>
                {props.action}
              </>
            }
          />
          <ViewTabs label="Cách xem" active={tab} onPick={asked.pick} tabs={props.tabs} />
          <AskedBar
            search={search}
            onSearch={(text) => ask({ search: text })}
            searchLabel={props.searchLabel}
            columns={columns}
            layout={memory.layout}
            onLayout={(layout) => asked.remember({ layout })}
            sort={memory.sort}
            onSort={(sort) => ask({ sort })}
          >
            <Chips chips={chips} filters={filters} today={props.today} onFilters={(next) => ask({ filters: next })} />
          </AskedBar>
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
