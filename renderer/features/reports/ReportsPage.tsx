// Yearly reports of providers: figures of a year, the list behind each of them, receipts, pasted lists, the reminder round.
import { useMemo, useRef, useState } from 'react';
import type { ReportRow } from '../../../preload/contract/reports.ts';
import type { Sort } from '../../../preload/contract/primitives.ts';
import { failureOf } from '../../api.ts';
import { useGo, usePlace } from '../../app/navigation.ts';
import { useShortcut } from '../../app/shortcuts.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { DataGrid } from '../../components/DataGrid.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { FilterSearch } from '../../components/FilterSearch.tsx';
import { nothingSelected, selectedCount, type GridSelection } from '../../components/grid-selection.ts';
import { ExportIcon } from '../../components/icons.tsx';
import { FilterBar, ListPage, PageHeader } from '../../components/PageHeader.tsx';
import { SkeletonRows } from '../../components/Skeleton.tsx';
import { useAsOf } from '../../app/as-of.ts';
import { useMe } from '../../app/may-write.ts';
import { PasteDialog } from './PasteDialog.tsx';
import { QuickReceipt } from './QuickReceipt.tsx';
import { ReceiveDialog } from './ReceiveDialog.tsx';
import { columns } from './report-columns.tsx';
import { ReportFigures } from './ReportFigures.tsx';
import { figures, type ReportKind, reportsPath, type ViewId } from './report-words.tsx';
import { ReportsFoot } from './ReportsFoot.tsx';
import { useReceive } from './use-receive.tsx';
import { useReportExport } from './use-report-export.ts';
import { useRowsByWindow, type ViewOf } from '../../app/rows-by-window.ts';
import css from './reports.module.css';

const kinds: readonly string[] = ['training', 'technical-inspection', 'monitoring', 'health-exam'];
const views: readonly string[] = [...figures.map((one) => one.id), 'not-owed'];

export function ReportsPage() {
  const go = useGo();
  const place = usePlace().search;
  const shown = (views.includes(String(place.xem)) ? place.xem : 'owed') as ViewId;
  const kind = (kinds.includes(String(place.loai)) ? place.loai : null) as ReportKind | null;
  const chosenYear = /^\d{4}$/.test(String(place.nam)) ? Number(place.nam) : null;
  const { asOf, today, locked } = useAsOf();
  const { mayWrite } = useMe();
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort[]>([]);
  const [cursor, setCursor] = useState(0);
  const asking = `${chosenYear} ${kind} ${shown} ${asOf}`;
  const [chosen, setChosen] = useState({ asking, selection: nothingSelected });
  // Another question: what was chosen belonged to the old answer.
  const selection = chosen.asking === asking ? chosen.selection : nothingSelected;
  const setSelection = (next: GridSelection) => setChosen({ asking, selection: next });
  const [asked, setAsked] = useState<string[] | null>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  const exportRef = useRef<HTMLButtonElement>(null);
  const view = useMemo<ViewOf<'reports.list'>>(
    () => ({ year: chosenYear, kind, view: shown, search: search.trim(), sort, asOf }),
    [chosenYear, kind, shown, search, sort, asOf],
  );
  const { head, matching, getRow, onRange } = useRowsByWindow('reports.list', view);
  const clear = () => setSelection(nothingSelected);
  const { receive, dialog } = useReceive(clear);
  const { start, running } = useReportExport();
  const count = selectedCount(selection, matching);
  useShortcut('Escape', clear, { label: 'Bỏ chọn', group: 'Báo cáo năm', when: count > 0 });
  useShortcut('Ctrl+E', () => exportRef.current?.click(), { label: 'Xuất Excel đúng như đang xem', group: 'Báo cáo năm' });

  const show = (change: { nam?: number; loai?: ReportKind | null; xem?: ViewId }) => {
    const next = { nam: head.data?.year ?? chosenYear, loai: kind, xem: shown, ...change };
    setCursor(0);
    clear();
    go(reportsPath, { search: { nam: next.nam, ...(next.loai && { loai: next.loai }), xem: next.xem }, replace: true });
  };
  if (head.isError) return <EmptyState title="Chưa đọc được danh sách" text={failureOf(head.error).message} />;
  const { data } = head;
  const year = data?.year ?? 0;
  const at = Math.min(cursor, Math.max(0, matching - 1));
  const open = (index: number) => {
    const row: ReportRow | undefined = getRow(index);
    if (row) go(`/so-bo/${row.register}/${row.service}`);
  };
  const writes = mayWrite && !locked && data !== undefined && data.figures.length > 0;
  const name = asked?.length === 1 ? (data?.rows.find((row) => row.service === asked[0])?.name ?? '') : '';
  return (
    <ListPage
      head={
        <>
          <PageHeader
            title="Báo cáo năm"
            {...(data && { shown: matching, total: data.total })}
            actions={
              <>
                {mayWrite && (
                  <Button disabled={!writes} title={locked} onClick={() => setPasted('')}>
                    Dán danh sách
                  </Button>
                )}
                <Button ref={exportRef} icon={<ExportIcon />} disabled={running || matching === 0} onClick={() => void start(view, null)}>
                  Xuất Excel
                </Button>
              </>
            }
          />
          {data && data.figures.length > 0 && (
            <ReportFigures rows={data.figures} day={data.day} kind={kind} view={shown} onPick={(loai, xem) => show({ loai, xem })} />
          )}
          <FilterBar tools={writes && <QuickReceipt key={`${year} ${kind ?? ''}`} year={year} kind={kind} today={today} />}>
            <FilterSearch value={search} onChange={(text) => (setSearch(text), setCursor(0), clear())} label="Lọc danh sách" />
            {data && (
              <span className={css.year}>
                <Choice
                  small
                  label="Năm báo cáo"
                  value={String(year)}
                  options={[...new Set([...data.years, year])].map((one) => ({ value: String(one), label: `Năm ${one}` }))}
                  onChange={(value) => value && show({ nam: Number(value) })}
                />
              </span>
            )}
            {data && data.notOwed > 0 && (
              <button type="button" className={css.free} aria-pressed={shown === 'not-owed'} onClick={() => show({ xem: 'not-owed' })}>
                Không phải nộp <span>{data.notOwed.toLocaleString('vi')}</span>
              </button>
            )}
          </FilterBar>
        </>
      }
    >
      {data ? (
        <DataGrid
          label={`Báo cáo năm ${year}`}
          columns={columns}
          total={matching}
          getRow={getRow}
          rowId={(row) => row.service}
          onRange={onRange}
          sort={sort}
          onSort={setSort}
          selection={selection}
          onSelect={setSelection}
          cursor={matching > 0 ? at : null}
          onCursor={setCursor}
          onOpen={open}
          {...(writes && { onPasteBlock: setPasted })}
          autoFocus
          empty={
            data.figures.length === 0 ? (
              <EmptyState title="Chưa có tổ chức nào" text="Nhập hoặc thêm tổ chức ở Sổ bộ; ai phải nộp báo cáo năm thì hiện ở đây." />
            ) : (
              <EmptyState
                title="Không có đơn vị nào ở cách xem này"
                text="Chọn một con số khác ở bảng trên, một năm khác, hoặc bỏ chữ lọc."
              />
            )
          }
        />
      ) : (
        <div className={css.waiting}>
          <SkeletonRows rows={14} />
        </div>
      )}
      <ReportsFoot
        view={view}
        shown={shown}
        year={year}
        today={today}
        selection={selection}
        count={count}
        mayWrite={mayWrite}
        locked={locked}
        onReceive={setAsked}
        onExport={(ids) => void start(view, ids)}
        onClear={clear}
      />
      {asked && (
        <ReceiveDialog
          year={year}
          services={asked}
          name={name}
          today={today}
          again={asked.length === 1 ? 'refuse' : 'skip'}
          receive={receive}
          onClose={() => setAsked(null)}
        />
      )}
      {pasted !== null && (
        <PasteDialog year={year} kind={kind} today={today} text={pasted} receive={receive} onClose={() => setPasted(null)} />
      )}
      {dialog}
    </ListPage>
  );
}
