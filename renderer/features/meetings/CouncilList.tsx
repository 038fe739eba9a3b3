// The frame that the lists of meetings and of conclusions share: head, chips, the grid as its person left it, its way to Excel.
import { useMemo, type ReactNode } from 'react';
import { type ListMemory, type ListName, rememberList } from '../../app/list-memory.ts';
import { useListShortcuts } from '../../app/use-list-shortcuts.ts';
import { AskedBar, type Chip, Chips, NothingMatches } from '../../components/AskedBar.tsx';
import { Button } from '../../components/Button.tsx';
import { DataGrid } from '../../components/DataGrid.tsx';
import type { GridColumn } from '../../components/grid-layout.ts';
import { ExportIcon } from '../../components/icons.tsx';
import { ListPage, PageHeader } from '../../components/PageHeader.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { CouncilTabs } from './CouncilTabs.tsx';
import css from './meetings.module.css';

interface CouncilListProps<Row extends { id: string }> {
  list: ListName;
  memory: ListMemory;
  title: string;
  /** Path of its tab. */
  active: string;
  /** Undefined while it is on its way. */
  data: { rows: readonly Row[]; total: number } | undefined;
  columns: readonly GridColumn<Row>[];
  chips: readonly Chip[];
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

export function CouncilList<Row extends { id: string }>(props: CouncilListProps<Row>) {
  const { list, memory, title, data, columns, chips } = props;
  const { search, filters, sort, layout } = memory;
  const exportRef = useListShortcuts(title, 'Lọc');
  const rows = data?.rows ?? [];
  const ask = (change: Partial<ListMemory>) => rememberList(list, { ...change, cursor: 0, scrollTop: 0 });
  const keep = useMemo(
    () => ({
      cursor: (cursor: number) => rememberList(list, { cursor }),
      scrollTop: (scrollTop: number) => rememberList(list, { scrollTop }),
    }),
    [list],
  );
  const filtered = search.trim() !== '' || filters.length > 0;
  const none = filtered ? <NothingMatches noun="dòng" onDrop={() => ask({ search: '', filters: [] })} /> : props.noneInView;
  return (
    <ListPage
      head={
        <>
          <PageHeader
            title={title}
            {...(data && { shown: rows.length, total: data.total })}
            actions={
              <>
                <Button ref={exportRef} icon={<ExportIcon />} disabled={props.exporting || rows.length === 0} onClick={props.onExport}>
                  Xuất Excel
                </Button>
                {props.action}
              </>
            }
          />
          <CouncilTabs active={props.active} />
          {data !== undefined && data.total > 0 && (
            <AskedBar
              search={search}
              onSearch={(text) => ask({ search: text })}
              searchLabel={props.searchLabel}
              columns={columns}
              layout={layout}
              onLayout={(next) => rememberList(list, { layout: next })}
              sort={sort}
              onSort={(next) => ask({ sort: next })}
            >
              {props.view}
              <Chips chips={chips} filters={filters} today={props.today} onFilters={(next) => ask({ filters: next })} />
            </AskedBar>
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
