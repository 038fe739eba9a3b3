// The list "Hồ sơ": what was handed in, in which state, until when, with whom.
import Add from '@mui/icons-material/AddRounded';
import { useCallback, useMemo } from 'react';
import type { DossierRow } from '../../../preload/contract/dossiers.ts';
import { api, failureOf } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { useListShortcuts } from '../../app/use-list-shortcuts.ts';
import { AskedBar, Chips, NothingMatches } from '../../components/AskedBar.tsx';
import { Button } from '../../components/Button.tsx';
import { DataGrid } from '../../components/DataGrid.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ExportIcon } from '../../components/icons.tsx';
import { ListPage, PageHeader, ViewTabs } from '../../components/PageHeader.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { useFileJob } from '../../app/use-file-job.ts';
import { useAsOf } from '../../app/as-of.ts';
import { type ListMemory, useListMemory } from '../../app/list-memory.ts';
import { useMe } from '../../app/may-write.ts';
import { dossierChips, dossierColumns } from './dossier-columns.tsx';
import { dossiersPath } from './dossier-words.tsx';
import { useRowsByWindow, type ViewOf } from '../../app/rows-by-window.ts';
import css from './dossiers.module.css';

type State = DossierRow['state'];
const tabs: readonly { id: string; label: string; states: State[] | null }[] = [
  { id: 'dang-giai-quyet', label: 'Đang giải quyết', states: ['new', 'processing', 'waiting', 'overdue', 'stopped'] },
  { id: 'qua-han', label: 'Quá hạn', states: ['overdue'] },
  { id: 'cho-bo-sung', label: 'Chờ bổ sung', states: ['waiting'] },
  { id: 'dung', label: 'Dừng giải quyết', states: ['stopped'] },
  { id: 'ket-thuc', label: 'Đã kết thúc', states: ['settled', 'returned', 'withdrawn'] },
  { id: 'tat-ca', label: 'Tất cả', states: null },
];
const group = 'Hồ sơ';

export function DossiersPage() {
  const [memory, remember] = useListMemory('dossier');
  return memory ? <Dossiers memory={memory} remember={remember} /> : null;
}

function Dossiers({ memory, remember }: { memory: ListMemory; remember: (change: Partial<ListMemory>) => void }) {
  const go = useGo();
  const asked = usePlace().search.xem;
  const tab = tabs.find((one) => one.id === asked) ?? tabs[0]!;
  const { mayWrite, today } = useMe();
  const { asOf, locked } = useAsOf();
  const { search, filters, sort, layout } = memory;
  const view = useMemo<ViewOf<'dossiers.list'>>(
    () => ({ search: search.trim(), states: tab.states, filters: [...filters], sort: [...sort], asOf }),
    [search, tab, filters, sort, asOf],
  );
  const { head, matching, getRow, onRange } = useRowsByWindow('dossiers.list', view, Math.floor(memory.scrollTop / 36));
  const { start, running } = useFileJob();
  const exportRef = useListShortcuts(group, 'Lọc hồ sơ');
  const at = Math.min(memory.cursor, Math.max(0, matching - 1));
  const ask = (change: Partial<ListMemory>) => remember({ ...change, cursor: 0, scrollTop: 0 });
  const pick = (id: string) => {
    remember({ cursor: 0, scrollTop: 0 });
    go(dossiersPath, { search: { xem: id }, replace: true });
  };
  const add = () => go(`${dossiersPath}/moi`);
  const open = (index: number) => {
    const row = getRow(index);
    if (row) go(`${dossiersPath}/${row.id}`);
  };
  const edit = () => {
    const row = getRow(at);
    if (row) go(`${dossiersPath}/${row.id}/sua`);
  };
  const onCursor = useCallback((index: number) => remember({ cursor: index }), [remember]);
  const onScrollTop = useCallback((scrollTop: number) => remember({ scrollTop }), [remember]);
  const write = mayWrite && !locked;
  useShortcut('Ctrl+N Alt+N', add, { label: 'Nhận hồ sơ', group, when: write });
  useShortcut('F2', edit, { label: 'Sửa hồ sơ đang đứng', group, when: write && matching > 0 });
  if (head.isError)
    return (
      <EmptyState title="Chưa đọc được danh sách hồ sơ" text={failureOf(head.error).message}>
        <Button variant="filled" onClick={() => void head.refetch()}>
          Đọc lại
        </Button>
      </EmptyState>
    );
  const count = (states: State[] | null) =>
    head.data?.counts.filter((one) => states === null || states.includes(one.state)).reduce((sum, one) => sum + one.n, 0);
  const filtered = search.trim() !== '' || filters.length > 0;
  const nothing =
    head.data?.total === 0 ? (
      <EmptyState title="Chưa có hồ sơ nào" text="Hồ sơ đơn vị nộp được vào sổ ở đây; hạn trả tính theo ngày làm việc.">
        {write && (
          <Button variant="filled" icon={<Add />} onClick={add}>
            Nhận hồ sơ
          </Button>
        )}
      </EmptyState>
    ) : filtered ? (
      <NothingMatches noun="hồ sơ" onDrop={() => ask({ search: '', filters: [] })} />
    ) : (
      <EmptyState title="Không có hồ sơ nào ở cách xem này">
        <Button onClick={() => pick('tat-ca')}>Xem tất cả hồ sơ</Button>
      </EmptyState>
    );
  return (
    <ListPage
      head={
        <>
          <PageHeader
            title="Hồ sơ"
            {...(head.data && { shown: matching, total: head.data.total })}
            actions={
              <>
                <Button
                  ref={exportRef}
                  icon={<ExportIcon />}
                  disabled={running || matching === 0}
                  onClick={() => void start((call) => api.dossiers.export(view, call), 'Đã xuất danh sách hồ sơ')}
                >
                  Xuất Excel
                </Button>
                {mayWrite && (
                  <Button variant="filled" icon={<Add />} disabled={!!locked} title={locked} onClick={add}>
                    Nhận hồ sơ
                  </Button>
                )}
              </>
            }
          />
          <ViewTabs
            label="Cách xem"
            active={tab.id}
            onPick={pick}
            tabs={tabs
              .filter(({ id, states }) => id !== 'dung' || id === tab.id || (count(states) ?? 0) > 0)
              .map(({ id, label, states }) => ({ id, label, count: count(states) }))}
          />
          <AskedBar
            search={search}
            onSearch={(text) => ask({ search: text })}
            searchLabel="Lọc theo đơn vị, số hồ sơ"
            columns={dossierColumns}
            layout={layout}
            onLayout={(next) => remember({ layout: next })}
            sort={sort}
            onSort={(next) => ask({ sort: next })}
          >
            <Chips
              chips={dossierChips(head.data?.officers ?? [])}
              filters={filters}
              today={today}
              onFilters={(next) => ask({ filters: next })}
            />
          </AskedBar>
        </>
      }
    >
      {head.data ? (
        <DataGrid
          label="Hồ sơ"
          columns={dossierColumns}
          total={matching}
          getRow={getRow}
          rowId={(row) => row.id}
          onRange={onRange}
          sort={sort}
          onSort={(next) => ask({ sort: next })}
          cursor={matching > 0 ? at : null}
          onCursor={onCursor}
          onOpen={open}
          layout={layout}
          onLayout={(next) => remember({ layout: next })}
          initialScrollTop={memory.scrollTop}
          onScrollTop={onScrollTop}
          autoFocus
          empty={nothing}
        />
      ) : (
        <div className={css.waiting}>
          <SkeletonRows rows={14} />
        </div>
      )}
      <div className={css.foot}>Hạn trả tính từ ngày tiếp theo ngày nhận, theo ngày làm việc; thời gian chờ đơn vị bổ sung không tính.</div>
    </ListPage>
  );
}
